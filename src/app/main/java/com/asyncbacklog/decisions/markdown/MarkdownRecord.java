package com.asyncbacklog.decisions.markdown;

import static java.util.stream.Collectors.joining;

import com.asyncbacklog.decisions.DecisionLink;
import com.asyncbacklog.decisions.DecisionOption;
import com.asyncbacklog.decisions.DecisionStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A decision record as it stands in a Markdown file. Texts are Markdown as its author wrote it and empty where nothing
 * was written.
 *
 * @param statusText the status in the source's own words; empty when the source is an export of a decision without any
 * @param date the day that the source gives, of the last change or of the decision
 * @param references sorted by their relation
 */
record MarkdownRecord(
        String title,
        DecisionStatus status,
        String statusText,
        Optional<LocalDate> date,
        MarkdownPeople people,
        MarkdownTexts texts,
        List<DecisionOption> options,
        List<DecisionLink> links,
        List<MarkdownReference> references,
        MarkdownExtras extras) {

    MarkdownRecord {
        options = List.copyOf(options);
        links = List.copyOf(links);
        references = references.stream()
                .sorted(Comparator.comparing(MarkdownReference::relation))
                .toList();
    }

    Optional<DecisionOption> chosen() {
        return options.stream().filter(DecisionOption::chosen).findFirst();
    }

    List<MarkdownReference> references(MarkdownReference.Relation relation) {
        return references.stream()
                .filter(reference -> reference.relation() == relation)
                .toList();
    }

    MarkdownRecord withReference(MarkdownReference another) {
        return withReferences(
                Stream.concat(references.stream(), Stream.of(another)).toList(), texts);
    }

    /** With references as a list at the end of the context, for those of which the other record is not to be had. */
    MarkdownRecord keepingInContext(Predicate<MarkdownReference> unresolved) {
        String kept = references.stream()
                .filter(unresolved)
                .map(reference -> "- " + reference.sentence())
                .collect(joining("\n"));
        return withReferences(
                references.stream().filter(unresolved.negate()).toList(),
                texts.withContext(MarkdownTexts.joined(texts.context(), kept)));
    }

    private MarkdownRecord withReferences(List<MarkdownReference> others, MarkdownTexts otherTexts) {
        return new MarkdownRecord(title, status, statusText, date, people, otherTexts, options, links, others, extras);
    }
}
