package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Membership;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Message;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** When projects ask their people for updates. Who sees the project sees its cadence; its administrators set it. */
@Named
class CadenceService {

    private final CadenceStore store;
    private final UpdatePlaces places;
    private final Membership membership;
    private final WorkDays days;

    CadenceService(CadenceStore store, UpdatePlaces places, Membership membership, WorkDays days) {
        this.store = store;
        this.places = places;
        this.membership = membership;
        this.days = days;
    }

    VisibleCadence get(String projectKey) {
        return visible(places.find(projectKey, places.current()));
    }

    /** Replaces it; needs the version that was seen, once there is one. */
    VisibleCadence replace(String projectKey, ObjectNode body) {
        Person editor = places.current();
        UpdatePlace place = places.find(projectKey, editor);
        UpdatePlaces.refuseInArchive(place);
        if (!place.administers()) {
            throw new Forbidden(Message.of("asyncbacklog.updates.error.may-not-set-cadence"));
        }
        Cadence before = store.find(place.project().id());
        FieldErrors errors = new FieldErrors();
        CadenceDraft draft = CadenceBody.read(body, membership, errors);
        Cadence after = draft.after(before, editor.key(), days.now(), errors);
        if (!isCurrent(draft.version(), before, errors) || !store.add(after)) {
            throw new CadenceChanged(visible(place));
        }
        return visible(place);
    }

    /** Working time within which a question in a project should be answered, unless it says so itself. */
    int answerMinutes(long projectId) {
        return store.find(projectId).answerMinutes();
    }

    /** All that ask anybody, of all projects; for the app itself. */
    List<Cadence> withParticipants() {
        return store.all().stream()
                .filter(cadence -> !cadence.participants().isEmpty())
                .toList();
    }

    private static boolean isCurrent(Optional<Integer> seen, Cadence before, FieldErrors errors) {
        if (seen.isEmpty() && before.version() > 0) {
            errors.add("version", Message.of("asyncbacklog.error.required"));
        }
        errors.refuseIfAny();
        return seen.map(version -> version == before.version()).orElse(true);
    }

    private VisibleCadence visible(UpdatePlace place) {
        Cadence cadence = store.find(place.project().id());
        return new VisibleCadence(
                cadence, membership.json(cadence.participants()), place.live() && place.administers());
    }
}
