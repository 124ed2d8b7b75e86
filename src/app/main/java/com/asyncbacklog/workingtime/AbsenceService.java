package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Cursor;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.NotFound;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * People's own absences. Everybody sees and changes only theirs, so who they are is all there is to check. Absences may
 * overlap: a day of two is a day off, and the deputy is that of the one entered last.
 */
@Named
class AbsenceService {

    /** Each is read whenever somebody counts in its owner's working time. */
    static final int MOST = 500;

    private final AbsenceStore store;
    private final CalendarService calendars;
    private final CalendarNews news;
    private final People people;
    private final Clock clock;

    AbsenceService(AbsenceStore store, CalendarService calendars, CalendarNews news, People people, Clock clock) {
        this.store = store;
        this.calendars = calendars;
        this.news = news;
        this.people = people;
        this.clock = clock;
    }

    /** One's own, from that with the latest first day to that with the earliest. */
    Page<VisibleAbsence> mine(Paging paging) {
        List<Absence> read = store.latest(people.current().key(), paging.after(), paging.limit() + 1);
        List<Absence> shown = read.subList(0, Math.min(paging.limit(), read.size()));
        Optional<Cursor> next = read.size() > shown.size()
                ? Optional.of(AbsencePlace.of(shown.get(shown.size() - 1)))
                : Optional.empty();
        return new Page<>(shown.stream().map(this::see).toList(), next);
    }

    VisibleAbsence add(AbsenceDraft draft) {
        Person person = people.current();
        FieldErrors errors = draft.errors();
        Optional<DateRange> days = draft.days(calendars.of(person).localDay(clock.instant()), errors);
        Optional<Person> deputy = deputy(draft, person, errors);
        errors.refuseIfAny();
        if (store.count(person.key()) >= MOST) {
            throw InvalidInput.because(Message.of("asyncbacklog.workingtime.error.too-many-absences", MOST));
        }
        Absence added = store.add(new Absence(0, person.key(), days.orElseThrow(), deputy.map(Person::key)));
        news.calendarChanged(person.key());
        return see(added);
    }

    void delete(int id) {
        Person person = people.current();
        if (!store.delete(person.key(), id)) {
            throw new NotFound();
        }
        news.calendarChanged(person.key());
    }

    private Optional<Person> deputy(AbsenceDraft draft, Person person, FieldErrors errors) {
        if (draft.deputy().isEmpty()) {
            return Optional.empty();
        }
        Optional<Person> deputy = people.byName(draft.deputy());
        if (deputy.isEmpty()) {
            errors.add("deputy", Message.of("asyncbacklog.error.no-such-user", draft.deputy()));
        } else if (deputy.get().key().equals(person.key())) {
            errors.add("deputy", Message.of("asyncbacklog.workingtime.error.own-deputy"));
        }
        return deputy;
    }

    private VisibleAbsence see(Absence absence) {
        Optional<Person> deputy = absence.deputyKey().map(people::byKey);
        return new VisibleAbsence(
                absence, deputy, deputy.filter(people::isActive).isPresent());
    }
}
