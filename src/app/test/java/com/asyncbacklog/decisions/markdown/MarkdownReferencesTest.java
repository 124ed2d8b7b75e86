package com.asyncbacklog.decisions.markdown;

import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.PARTLY_SUPERSEDED_BY;
import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.PARTLY_SUPERSEDES;
import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDED_BY;
import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class MarkdownReferencesTest {

    @Test
    public void a_link_behind_the_words_is_a_reference() {
        assertThat(MarkdownReferences.in("Superseded by [9. Help scripts](0009-help-scripts.md)"))
                .containsExactly(new MarkdownReference(SUPERSEDED_BY, "9. Help scripts", "0009-help-scripts.md"));
        assertThat(MarkdownReferences.in("**Supersedes**: [4](<a b.md>)"))
                .containsExactly(new MarkdownReference(SUPERSEDES, "4", "a b.md"));
        assertThat(MarkdownReferences.in("Superceded by [x](x.md)"))
                .containsExactly(new MarkdownReference(SUPERSEDED_BY, "x", "x.md"));
    }

    @Test
    public void a_name_without_a_link_is_one_too() {
        assertThat(MarkdownReferences.in("superseded by ADR-0123"))
                .containsExactly(new MarkdownReference(SUPERSEDED_BY, "ADR-0123", ""));
        assertThat(MarkdownReferences.in("superseded by 0012-use-x.md, since May"))
                .containsExactly(new MarkdownReference(SUPERSEDED_BY, "", "0012-use-x.md"));
        assertThat(MarkdownReferences.in("ersetzt durch ADR-7"))
                .containsExactly(new MarkdownReference(SUPERSEDED_BY, "ADR-7", ""));
    }

    @Test
    public void several_may_stand_in_a_text() {
        assertThat(MarkdownReferences.in("Accepted, supersedes [a](a.md) and [b](b.md)\n\nSuperseded by [c](c.md)"))
                .containsExactly(
                        new MarkdownReference(SUPERSEDES, "a", "a.md"),
                        new MarkdownReference(SUPERSEDES, "b", "b.md"),
                        new MarkdownReference(SUPERSEDED_BY, "c", "c.md"));
    }

    @Test
    public void a_part_is_told_from_the_whole() {
        assertThat(MarkdownReferences.in(
                        "Partly superseded by [a](a.md)\nIn part supersedes [b](b.md)\nsuperseded in part by c"))
                .containsExactly(
                        new MarkdownReference(PARTLY_SUPERSEDED_BY, "a", "a.md"),
                        new MarkdownReference(PARTLY_SUPERSEDES, "b", "b.md"),
                        new MarkdownReference(PARTLY_SUPERSEDED_BY, "c", ""));
    }

    @Test
    public void other_links_and_bare_words_are_none() {
        assertThat(MarkdownReferences.in("Accepted\n\nAmended by [17](0017.md)"))
                .isEmpty();
        assertThat(MarkdownReferences.in("Superseded")).isEmpty();
        assertThat(MarkdownReferences.in("superseded by …")).isEmpty();
        assertThat(MarkdownReferences.in("[Superseded by](x.md)")).isEmpty();
    }

    @Test
    public void a_field_of_its_own_needs_no_words() {
        assertThat(MarkdownReferences.of(SUPERSEDES, "ADR-1, 0002-b.md"))
                .containsExactly(
                        new MarkdownReference(SUPERSEDES, "ADR-1", ""),
                        new MarkdownReference(SUPERSEDES, "", "0002-b.md"));
        assertThat(MarkdownReferences.of(SUPERSEDES, "[a](a.md), [b](b.md)"))
                .extracting(MarkdownReference::target)
                .containsExactly("a.md", "b.md");
        assertThat(MarkdownReferences.of(SUPERSEDES, "none")).isEmpty();
        assertThat(MarkdownReferences.of(SUPERSEDES, "n/a")).isEmpty();
        assertThat(MarkdownReferences.of(SUPERSEDES, "-")).isEmpty();
    }

    @Test
    public void a_reference_is_written_as_it_is_read() {
        for (MarkdownReference.Relation relation : MarkdownReference.Relation.values()) {
            MarkdownReference reference = new MarkdownReference(relation, "Use [x] * or `y`", "../a (b).md");
            assertThat(MarkdownReferences.in(reference.sentence())).containsExactly(reference);
        }
    }
}
