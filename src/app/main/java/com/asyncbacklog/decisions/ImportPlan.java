package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.TextRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Which decisions of an import are new, and what they say of one another. */
final class ImportPlan {

    /** Before the title of the other one, in a link of a record, whose language nobody knows. */
    private static final String PARTLY = "Partly superseded by: ";

    private final List<ImportedDecision> imported;
    private final List<Decision> existing;
    private final DecisionAreas areas;
    private final Actor importer;
    private final List<Decision> fresh = new ArrayList<>();

    /** For each imported one its place among the new ones, or of which existing one it is a copy. */
    private final List<Place> places = new ArrayList<>();

    /** @param sameAs the place in the import of one that says the same, when it comes before */
    private record Place(Optional<Integer> amongNew, Optional<Integer> existingId, Optional<Integer> sameAs) {

        Optional<Integer> id(List<Decision> withIds) {
            return amongNew.map(withIds::get).map(Decision::id).or(() -> existingId);
        }
    }

    /** @param existing what the importer may see of the project and may be the same as an imported one */
    ImportPlan(List<ImportedDecision> imported, List<Decision> existing, DecisionAreas areas, Actor importer) {
        this.imported = imported;
        this.existing = existing;
        this.areas = areas;
        this.importer = importer;
        imported.forEach(each -> add(each.decision()));
    }

    /** The new ones, in their order; they say nothing of one another yet. */
    List<Decision> decisions() {
        return List.copyOf(fresh);
    }

    /** Where an imported one stands among the new ones; nothing when it is there already, or comes twice. */
    Optional<Integer> placeAmongNew(int place) {
        return places.get(place).sameAs().isPresent()
                ? Optional.empty()
                : places.get(place).amongNew();
    }

    /** The place in the import of a new one that says the same, and comes before. */
    Optional<Integer> sameAs(int place) {
        return places.get(place).sameAs();
    }

    /**
     * The new ones once they have ids, with the ids of those they superseded or were superseded by. What is there already stays as it is.
     *
     * @param address where the decision of an id can be seen
     */
    List<Decision> related(List<Decision> withIds, IntFunction<String> address) {
        List<Set<Integer>> supersedes = new ArrayList<>();
        List<Optional<Integer>> supersededBy = new ArrayList<>();
        withIds.forEach(decision -> {
            supersedes.add(new LinkedHashSet<>());
            supersededBy.add(Optional.empty());
        });
        for (int i = 0; i < imported.size(); i++) {
            for (int old : imported.get(i).supersedes()) {
                supersede(i, old, withIds, supersedes, supersededBy);
            }
            int superseded = i;
            imported.get(i)
                    .supersededBy()
                    .ifPresent(by -> supersede(by, superseded, withIds, supersedes, supersededBy));
        }
        List<Decision> related = new ArrayList<>();
        for (int i = 0; i < imported.size(); i++) {
            Optional<Integer> place = placeAmongNew(i);
            if (place.isPresent()) {
                Decision decision = withIds.get(place.get());
                DecisionLineage lineage =
                        new DecisionLineage(List.copyOf(supersedes.get(place.get())), supersededBy.get(place.get()));
                related.add(with(
                        decision,
                        linked(decision, imported.get(i).partlySupersededBy(), withIds, address),
                        decision.state().with(lineage)));
            }
        }
        return related;
    }

    private void supersede(
            int by,
            int old,
            List<Decision> withIds,
            List<Set<Integer>> supersedes,
            List<Optional<Integer>> supersededBy) {
        Optional<Integer> idOfNew = places.get(by).id(withIds);
        Optional<Integer> idOfOld = places.get(old).id(withIds);
        if (idOfNew.isEmpty() || idOfOld.isEmpty() || idOfNew.equals(idOfOld)) {
            return;
        }
        places.get(by).amongNew().ifPresent(place -> supersedes.get(place).add(idOfOld.get()));
        places.get(old)
                .amongNew()
                .filter(place -> withIds.get(place).state().is(DecisionStatus.SUPERSEDED))
                .filter(place -> supersededBy.get(place).isEmpty())
                .ifPresent(place -> supersededBy.set(place, idOfNew));
    }

    private void add(PortableDecision decision) {
        Decision read = read(decision);
        Optional<Integer> same = existing.stream()
                .filter(known -> isSame(known, decision, read.content()))
                .map(Decision::id)
                .findFirst();
        Optional<Integer> twin = same.isPresent() ? Optional.empty() : twin(read.content());
        if (same.isPresent()) {
            places.add(new Place(Optional.empty(), same, Optional.empty()));
        } else if (twin.isPresent()) {
            places.add(new Place(places.get(twin.get()).amongNew(), Optional.empty(), twin));
        } else {
            places.add(new Place(Optional.of(fresh.size()), Optional.empty(), Optional.empty()));
            fresh.add(read);
        }
    }

    /** The place in the import of the new one that says the same. */
    private Optional<Integer> twin(DecisionContent content) {
        return IntStream.range(0, places.size())
                .filter(place -> placeAmongNew(place)
                        .filter(among -> saysTheSame(fresh.get(among).content(), content))
                        .isPresent())
                .boxed()
                .findFirst();
    }

    /** The one that was exported, whatever became of it since, or one that says the same. */
    private static boolean isSame(Decision known, PortableDecision decision, DecisionContent content) {
        boolean isExported = known.id() == decision.origin().id()
                && decision.origin()
                        .createdAt()
                        .filter(known.createdAt()::equals)
                        .isPresent();
        return isExported || saysTheSame(known.content(), content);
    }

    private static boolean saysTheSame(DecisionContent one, DecisionContent other) {
        return one.decidesAs(other)
                && one.context().equals(other.context())
                && one.rationale().equals(other.rationale())
                && one.consequences().equals(other.consequences());
    }

    private Decision read(PortableDecision decision) {
        Instant createdAt = decision.origin()
                .createdAt()
                .filter(at -> at.isBefore(importer.at()))
                .orElse(importer.at());
        Optional<DecisionArea> area = decision.area().isEmpty() ? Optional.empty() : areas.named(decision.area());
        boolean isAreaLost = area.isEmpty() && !decision.area().isEmpty();
        return new Decision(
                0,
                new DecisionHome(areas.projectId(), Optional.empty(), area.map(DecisionArea::id), isAreaLost),
                PortableForm.content(decision, new FieldErrors()),
                PortableForm.state(decision, createdAt, importer.at()),
                importer.key(),
                createdAt,
                importer.at(),
                importer.key(),
                1,
                ReviewState.NONE);
    }

    private DecisionContent linked(
            Decision decision, List<Integer> others, List<Decision> withIds, IntFunction<String> address) {
        DecisionContent content = decision.content();
        List<DecisionLink> links = new ArrayList<>(content.links());
        for (int other : others) {
            Optional<Integer> id = places.get(other).id(withIds).filter(found -> found != decision.id());
            if (id.isPresent() && links.size() < DecisionLimits.LONGEST_LIST) {
                String title = PARTLY + imported.get(other).decision().title();
                links.add(new DecisionLink(
                        title.length() <= TextRules.LONGEST_TITLE ? title : PARTLY + id.get(),
                        address.apply(id.get())));
            }
        }
        return new DecisionContent(
                content.title(),
                content.decision(),
                content.rationale(),
                content.context(),
                content.consequences(),
                content.options(),
                links,
                content.reviewOn(),
                content.assumptions());
    }

    private static Decision with(Decision decision, DecisionContent content, DecisionState state) {
        return new Decision(
                decision.id(),
                decision.home(),
                content,
                state,
                decision.author(),
                decision.createdAt(),
                decision.updatedAt(),
                decision.updatedBy(),
                decision.version(),
                decision.review());
    }
}
