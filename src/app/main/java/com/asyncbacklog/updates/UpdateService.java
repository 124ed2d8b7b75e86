package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Message;
import jakarta.inject.Named;
import java.util.List;

/** What people do with updates. Each method acts for whoever the thread works for and checks permission first. */
@Named
class UpdateService {

    private final UpdateStore store;
    private final UpdateReadingService reading;
    private final DraftCheck check;
    private final UpdatePlaces places;
    private final WorkDays days;

    UpdateService(
            UpdateStore store, UpdateReadingService reading, DraftCheck check, UpdatePlaces places, WorkDays days) {
        this.store = store;
        this.reading = reading;
        this.check = check;
        this.places = places;
        this.days = days;
    }

    /** Posts for the author's own working day: what is written at 02:00 still belongs to the day before. */
    VisibleUpdate post(String projectKey, UpdateDraft draft) {
        Person author = places.current();
        UpdatePlace place = places.writable(projectKey, author);
        long projectId = place.project().id();
        WorkDay today = days.today(author, projectId);
        CheckedDraft checked = check.posted(draft, new Asking(author, projectId, today.now(), List.of()));
        Update update = Update.post(
                projectId, author.key(), today.localDate(), today.time().zone(), checked.content(), today.now());
        return reading.get(store.add(update, checked.questions().added()).id(), author);
    }

    VisibleUpdate get(int id) {
        return reading.get(id, places.current());
    }

    /** Replaces all that its author writes; refuses a version that is not the current one. */
    VisibleUpdate replace(int id, UpdateDraft draft) {
        Person editor = places.current();
        VisibleUpdate before = reading.get(id, editor);
        UpdatePlaces.refuseInArchive(before.place());
        if (!before.permissions().edit()) {
            throw new Forbidden(Message.of("asyncbacklog.updates.error.may-not-edit"));
        }
        if (draft.version().filter(seen -> seen != before.update().version()).isPresent()) {
            throw new UpdateChanged(before);
        }
        long projectId = before.place().project().id();
        Asking asking = new Asking(before.author(), projectId, days.now(), before.questions());
        CheckedDraft checked = check.replacing(before, draft, editor, asking);
        Update after = before.update().rewritten(checked.content(), editor.key(), asking.at());
        if (!store.replace(before.update(), after, asked(before), checked.questions())) {
            throw new UpdateChanged(reading.get(id, editor));
        }
        return reading.get(id, editor);
    }

    void delete(int id) {
        Person reader = places.current();
        VisibleUpdate update = reading.get(id, reader);
        UpdatePlaces.refuseInArchive(update.place());
        if (!update.permissions().delete()) {
            throw new Forbidden(Message.of("asyncbacklog.updates.error.may-not-delete"));
        }
        if (!store.delete(update.update(), asked(update), reader.key(), days.now())) {
            throw new UpdateChanged(reading.get(id, reader));
        }
    }

    private static List<Question> asked(VisibleUpdate update) {
        return update.questions().stream().map(VisibleQuestion::question).toList();
    }
}
