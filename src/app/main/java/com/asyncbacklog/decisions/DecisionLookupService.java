package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.NotFound;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds a decision for somebody; what is missing and what they may not see is refused alike. */
@Named
class DecisionLookupService {

    private final DecisionStore store;
    private final DecisionDeadlineService deadlines;
    private final DecisionSightService sights;

    DecisionLookupService(DecisionStore store, DecisionDeadlineService deadlines, DecisionSightService sights) {
        this.store = store;
        this.deadlines = deadlines;
        this.sights = sights;
    }

    /** Whoever the thread works for. */
    Actor reader() {
        return sights.reader();
    }

    VisibleDecision get(int id, Actor reader) {
        return see(stored(id), reader);
    }

    /** As above; when its time for objections is over, that is written down first. */
    VisibleDecision toChange(int id, Actor reader) {
        Decision stored = stored(id);
        VisibleDecision seen = see(stored, reader);
        return seen.access().isStill() || !stored.isDue(reader.at())
                ? seen
                : see(deadlines.settled(stored, reader.at()), reader);
    }

    /** The same of those of these that the reader sees, looked at together. */
    List<VisibleDecision> toChange(Collection<Integer> ids, Actor reader) {
        List<Decision> settled = store.find(ids).stream()
                .map(decision -> deadlines.settled(decision, reader.at()))
                .toList();
        return sights.see(settled, reader).stream().flatMap(Optional::stream).toList();
    }

    private Decision stored(int id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    private VisibleDecision see(Decision decision, Actor reader) {
        return sights.see(decision, reader).orElseThrow(NotFound::new);
    }
}
