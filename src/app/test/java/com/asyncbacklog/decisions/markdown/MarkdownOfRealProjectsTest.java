package com.asyncbacklog.decisions.markdown;

import static com.asyncbacklog.decisions.DecisionStatus.ACCEPTED;
import static com.asyncbacklog.decisions.DecisionStatus.PROPOSED;
import static com.asyncbacklog.decisions.DecisionStatus.REJECTED;
import static com.asyncbacklog.decisions.DecisionStatus.SUPERSEDED;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.asyncbacklog.decisions.DecisionOption;
import com.asyncbacklog.decisions.DecisionStatus;
import com.asyncbacklog.decisions.markdown.MarkdownReading.Found;
import com.asyncbacklog.decisions.markdown.MarkdownReference.Relation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Reads records of real projects, kept outside this one; skipped by name where they are missing. */
public class MarkdownOfRealProjectsTest {

    @Test
    public void all_38_records_of_govuk_aws_have_a_title_a_status_a_date_and_a_body() {
        MarkdownImport read = read("govuk-aws");

        assertThat(read.skipped()).isEmpty();
        assertThat(read.records()).hasSize(38).allSatisfy(found -> {
            assertThat(found.record().title()).isNotBlank().doesNotMatch("\\d.*");
            assertThat(found.record().statusText()).isNotBlank();
            assertThat(found.record().date()).isPresent();
            assertThat(found.record().texts().context()).isNotBlank();
            assertThat(found.record().texts().decision()).isNotBlank();
            assertThat(found.record().texts().consequences()).isNotBlank();
        });
        assertThat(statuses(read)).containsOnly(entry(ACCEPTED, 30L), entry(PROPOSED, 7L), entry(SUPERSEDED, 1L));
    }

    @Test
    public void the_odd_ones_of_govuk_aws_are_what_they_say() {
        MarkdownImport read = read("govuk-aws");

        MarkdownRecord partly = record(read, "0003-aws-networking-outline.md");
        assertThat(partly.title()).isEqualTo("Networking Outline");
        assertThat(partly.status()).isEqualTo(ACCEPTED);
        assertThat(partly.statusText()).isEqualTo("Partly superseded");
        assertThat(partly.references(Relation.PARTLY_SUPERSEDED_BY))
                .extracting(reference ->
                        new MarkdownTargets(read.records()).file("0003-aws-networking-outline.md", reference))
                .containsExactly(Optional.of("0033-ip-ranges.md"));
        MarkdownRecord superseded = record(read, "0004-dns-definitions-for-hosts-and-services.md");
        assertThat(superseded.references(Relation.SUPERSEDED_BY))
                .extracting(reference -> new MarkdownTargets(read.records())
                        .file("0004-dns-definitions-for-hosts-and-services.md", reference))
                .containsExactly(Optional.of("0015-dns-infrastructure.md"));
        assertThat(record(read, "0006-puppet-architecture.md").status()).isEqualTo(PROPOSED);
        assertThat(record(read, "0010-terraform-directory-structure.md").statusText())
                .isEqualTo("Accepted\n\nAmended by [17. Terraform Data Structure](0017-terraform-data-structure.md)");
        assertThat(record(read, "0038-mongo_replacement_by_documentdb.md").status())
                .isEqualTo(ACCEPTED);
        MarkdownRecord policy = record(read, "0039-non-govuk-domain-policy.md");
        assertThat(policy.texts().decision()).startsWith("Any web page that lives on a Non-GOV.UK domain");
        assertThat(policy.texts().context())
                .startsWith("It is dangerous")
                .contains("\n\n## Definitions\n\nThis proposal uses");
    }

    @Test
    public void all_29_records_of_log4brains_have_a_title_a_status_a_date_and_a_body() {
        MarkdownImport read = read("log4brains");

        assertThat(read.records()).hasSize(29).allSatisfy(found -> {
            assertThat(found.record().title()).isNotBlank();
            MarkdownTexts texts = found.record().texts();
            assertThat(texts.context() + texts.decision()).isNotBlank();
            assertThat(found.record().date()).isPresent();
        });
        assertThat(statuses(read))
                .containsOnly(entry(ACCEPTED, 22L), entry(PROPOSED, 4L), entry(SUPERSEDED, 2L), entry(REJECTED, 1L));
        assertThat(read.skipped())
                .extracting(
                        skipped -> skipped.file() + " " + skipped.reason().key().replaceAll(".*\\.", ""))
                .containsExactlyInAnyOrder(
                        "docs/adr/README.md about-others",
                        "docs/adr/index.md about-others",
                        "docs/adr/template.md template",
                        "ro-project/docs/adr/template.md template",
                        "ro-project/packages/package1/adr/template.md template");
    }

    @Test
    public void the_odd_ones_of_log4brains_are_what_they_say() {
        MarkdownImport read = read("log4brains");
        String project = "ro-project/docs/adr/";

        assertThat(record(read, project + "20200102-adr-without-title.md").title())
                .isEqualTo("Adr without title");
        assertThat(record(read, project + "20201028-adr-without-date.md").date())
                .contains(LocalDate.of(2020, 10, 28));
        assertThat(record(read, project + "20200102-adr-with-intro.md").texts().context())
                .isEqualTo("""
                This is an introduction paragraph.

                Technical Story: lorem ipsum

                Lorem ipsum.

                - Tags: foo, bar""");
        assertThat(record(read, project + "20201028-links.md").title()).isEqualTo("Links");
        assertThat(record(read, project + "20201029-superseder.md").references(Relation.SUPERSEDES))
                .extracting(reference ->
                        new MarkdownTargets(read.records()).file(project + "20201029-superseder.md", reference))
                .containsExactly(Optional.of(project + "20201028-superseded-adr.md"));
        MarkdownRecord search = record(read, "docs/adr/20201103-use-lunr-for-search.md");
        assertThat(search.chosen()).map(DecisionOption::title).contains("Option 2: Lunr.js");
        assertThat(search.links()).hasSize(1);
        MarkdownRecord packages =
                record(read, "docs/adr/20200925-multi-packages-architecture-in-a-monorepo-with-yarn-and-lerna.md");
        assertThat(packages.options())
                .extracting(DecisionOption::title)
                .containsExactly("Monolith", "Multi-packages, multirepo", "Multi-packages, monorepo");
        assertThat(packages.texts().decision()).isEqualTo("Multi-packages, monorepo, with Yarn and Lerna");
        assertThat(packages.texts().context()).endsWith("- with Yarn and Lerna");
    }

    @Test
    public void each_is_exported_as_plain_madr_and_comes_back_equal() {
        for (String project : List.of("govuk-aws", "log4brains")) {
            assertThat(read(project).records()).isNotEmpty().allSatisfy(found -> {
                String written = MarkdownWriter.write(found.record());
                assertThat(written).doesNotContain("\n  frame: ");
                assertThat(MarkdownReader.read(found.file(), written)).isEqualTo(found);
            });
        }
    }

    private static Map<DecisionStatus, Long> statuses(MarkdownImport read) {
        return read.records().stream()
                .collect(groupingBy(found -> found.record().status(), counting()));
    }

    private static MarkdownRecord record(MarkdownImport read, String file) {
        return read.records().stream()
                .filter(found -> found.file().equals(file))
                .map(Found::record)
                .findFirst()
                .orElseThrow();
    }

    private static MarkdownImport read(String project) {
        try {
            return MarkdownImport.ofArchive(new ByteArrayInputStream(RealRecords.archive(project)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
