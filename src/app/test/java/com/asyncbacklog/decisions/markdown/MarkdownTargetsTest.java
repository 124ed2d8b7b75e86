package com.asyncbacklog.decisions.markdown;

import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDED_BY;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.decisions.DecisionStatus;
import com.asyncbacklog.decisions.markdown.MarkdownReading.Found;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class MarkdownTargetsTest {

    private final MarkdownTargets targets = new MarkdownTargets(List.of(
            found("docs/adr/0001-use-files.md", "Use files"),
            found("docs/adr/0002-use-redis.md", "Use Redis"),
            found("packages/a/adr/0001-first.md", "First"),
            found("packages/b/adr/0001-first.md", "First"),
            found("adr-0033-ip ranges.md", "IP ranges")));

    @Test
    public void a_path_is_followed_from_the_file_it_stands_in() {
        assertThat(file("docs/adr/0001-use-files.md", "x", "0002-use-redis.md")).contains("docs/adr/0002-use-redis.md");
        assertThat(file("packages/a/adr/0001-first.md", "x", "../../b/adr/0001-first.md#why"))
                .contains("packages/b/adr/0001-first.md");
        assertThat(file("docs/adr/0001-use-files.md", "x", "../../adr-0033-ip%20ranges.md"))
                .contains("adr-0033-ip ranges.md");
        assertThat(file("docs/adr/0001-use-files.md", "x", "/docs/adr/./0002-use-redis.md?raw=true"))
                .contains("docs/adr/0002-use-redis.md");
        assertThat(file("a.md", "x", "../../../docs/adr/0002-use-redis.md")).contains("docs/adr/0002-use-redis.md");
    }

    @Test
    public void a_name_found_in_one_folder_only_needs_no_path() {
        assertThat(file("x.md", "x", "https://git.example/r/blob/main/0002-use-redis.md"))
                .contains("docs/adr/0002-use-redis.md");
        assertThat(file("x.md", "x", "0001-first.md")).isEmpty();
    }

    @Test
    public void a_number_or_a_title_that_one_file_has_will_do() {
        for (String title : List.of(
                "ADR-0002", "ADR #2", "0002", "2. Use Redis", "adr 2: whatever", "use redis", "0002-use-redis")) {
            assertThat(file("x.md", title, "")).as(title).contains("docs/adr/0002-use-redis.md");
        }
        assertThat(file("x.md", "ADR-33", "")).contains("adr-0033-ip ranges.md");
        assertThat(file("x.md", "ADR-0001", "")).isEmpty();
        assertThat(file("x.md", "First", "")).isEmpty();
    }

    @Test
    public void what_is_not_there_is_not_found() {
        assertThat(file("x.md", "Use files or not", "missing.md")).isEmpty();
        assertThat(file("x.md", "", "")).isEmpty();
        assertThat(file("x.md", "", "%zz")).isEmpty();
        assertThat(file("docs/adr/0002-use-redis.md", "itself", "0002-use-redis.md"))
                .isEmpty();
    }

    @Test
    public void references_without_a_target_may_be_kept_in_the_context() {
        MarkdownRecord record = found("a.md", "T")
                .record()
                .withReference(new MarkdownReference(SUPERSEDED_BY, "Redis", "0002-use-redis.md"))
                .withReference(new MarkdownReference(SUPERSEDED_BY, "ADR-9", ""));

        MarkdownRecord kept = record.keepingInContext(
                reference -> targets.file("a.md", reference).isEmpty());

        assertThat(kept.texts().context()).isEqualTo("- Superseded by ADR-9");
        assertThat(kept.references()).extracting(MarkdownReference::title).containsExactly("Redis");
    }

    private Optional<String> file(String from, String title, String target) {
        return targets.file(from, new MarkdownReference(SUPERSEDED_BY, title, target));
    }

    private static Found found(String file, String title) {
        return new Found(
                file,
                new MarkdownRecord(
                        title,
                        DecisionStatus.ACCEPTED,
                        "",
                        Optional.empty(),
                        MarkdownPeople.NONE,
                        new MarkdownTexts("", "", "", ""),
                        List.of(),
                        List.of(),
                        List.of(),
                        MarkdownExtras.NONE));
    }
}
