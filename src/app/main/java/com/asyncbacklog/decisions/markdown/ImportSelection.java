package com.asyncbacklog.decisions.markdown;

import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.PARTLY_SUPERSEDED_BY;
import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDED_BY;
import static com.asyncbacklog.decisions.markdown.MarkdownReference.Relation.SUPERSEDES;

import com.asyncbacklog.decisions.DecisionStatus;
import com.asyncbacklog.decisions.ImportedDecision;
import com.asyncbacklog.decisions.PortableDecision;
import com.asyncbacklog.decisions.markdown.MarkdownReading.Found;
import com.asyncbacklog.decisions.markdown.MarkdownReading.Skipped;
import com.asyncbacklog.decisions.markdown.MarkdownReference.Relation;
import com.asyncbacklog.shared.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The records of an import that can be handed over, with what they say of one another. A reference that leads to none of them,
 * or that a decision has no place for, stays readable: it is said at the end of the context.
 */
final class ImportSelection {

    private final List<Found> records = new ArrayList<>();
    private final List<Skipped> skipped;
    private final Map<String, Integer> places = new HashMap<>();
    private final MarkdownTargets targets;

    /** @param fault what keeps a decision from being recorded */
    ImportSelection(MarkdownImport read, Function<PortableDecision, Optional<Message>> fault) {
        skipped = new ArrayList<>(read.skipped());
        for (Found found : read.records()) {
            // With all its references in the context it is as long as it can get.
            MarkdownRecord longest = found.record().keepingInContext(reference -> true);
            Optional<Message> reason = fault.apply(PortableRecord.decision(longest));
            if (reason.isPresent()) {
                skipped.add(new Skipped(found.file(), reason.get()));
            } else {
                places.put(found.file(), records.size());
                records.add(found);
            }
        }
        targets = new MarkdownTargets(records);
    }

    List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    String file(int place) {
        return records.get(place).file();
    }

    List<ImportedDecision> decisions() {
        return records.stream().map(this::decision).toList();
    }

    private ImportedDecision decision(Found found) {
        MarkdownRecord record = found.record().keepingInContext(reference -> !isKept(found, reference));
        return new ImportedDecision(
                PortableRecord.decision(record),
                places(found, record, SUPERSEDES),
                places(found, record, SUPERSEDED_BY).stream().findFirst(),
                places(found, record, PARTLY_SUPERSEDED_BY));
    }

    private boolean isKept(Found found, MarkdownReference reference) {
        boolean hasPlace = switch (reference.relation()) {
            case SUPERSEDES -> true;
            case SUPERSEDED_BY ->
                found.record().status() == DecisionStatus.SUPERSEDED && isFirstThatLeadsSomewhere(found, reference);
            case PARTLY_SUPERSEDED_BY -> true;
            case PARTLY_SUPERSEDES -> false;
        };
        return hasPlace && place(found, reference).isPresent();
    }

    /** Only one takes the place of a decision. */
    private boolean isFirstThatLeadsSomewhere(Found found, MarkdownReference reference) {
        return found.record().references(SUPERSEDED_BY).stream()
                .filter(each -> place(found, each).isPresent())
                .findFirst()
                .filter(reference::equals)
                .isPresent();
    }

    private List<Integer> places(Found found, MarkdownRecord record, Relation relation) {
        return record.references(relation).stream()
                .flatMap(reference -> place(found, reference).stream())
                .distinct()
                .toList();
    }

    private Optional<Integer> place(Found found, MarkdownReference reference) {
        return targets.file(found.file(), reference).map(places::get);
    }
}
