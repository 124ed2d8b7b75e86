package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Message;
import jakarta.inject.Named;
import java.time.Clock;

/** Lets people say that they have taken note of an update. Whoever sees it may. */
@Named
class AcknowledgementService {

    private final AcknowledgementStore store;
    private final UpdateReadingService reading;
    private final UpdatePlaces places;
    private final Clock clock;

    AcknowledgementService(AcknowledgementStore store, UpdateReadingService reading, UpdatePlaces places, Clock clock) {
        this.store = store;
        this.reading = reading;
        this.places = places;
        this.clock = clock;
    }

    VisibleUpdate acknowledge(int id) {
        Person person = places.current();
        VisibleUpdate update = writable(id, person);
        store.add(update.update(), person.key(), clock.instant());
        return reading.get(id, person);
    }

    VisibleUpdate withdraw(int id) {
        Person person = places.current();
        VisibleUpdate update = writable(id, person);
        store.remove(update.update(), person.key());
        return reading.get(id, person);
    }

    private VisibleUpdate writable(int id, Person person) {
        VisibleUpdate update = reading.get(id, person);
        UpdatePlaces.refuseInArchive(update.place());
        if (!update.permissions().acknowledge()) {
            throw new Forbidden(Message.of("asyncbacklog.updates.error.may-not-acknowledge"));
        }
        return update;
    }
}
