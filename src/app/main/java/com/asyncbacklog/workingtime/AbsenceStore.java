package com.asyncbacklog.workingtime;

import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.Cursor;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Absences in the database. */
@Named
class AbsenceStore {

    private final ActiveObjects objects;

    AbsenceStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /** Answers it with its id. */
    Absence add(Absence absence) {
        return objects.executeInTransaction(() -> absence.withId(objects.create(
                        AbsenceRow.class,
                        new DBParam("USER_KEY", absence.personKey()),
                        new DBParam("FIRST_DAY", absence.days().from().toString()),
                        new DBParam("LAST_DAY", absence.days().to().toString()),
                        new DBParam("DEPUTY", absence.deputyKey().orElse(null)))
                .getID()));
    }

    /** All of each of these people, by key; one statement for each thousand people. */
    Map<String, List<Absence>> find(Collection<String> personKeys) {
        Map<String, List<Absence>> found = new HashMap<>();
        for (List<String> some : Criteria.lists(personKeys)) {
            Criteria criteria = new Criteria().in("USER_KEY", some);
            for (Absence absence : read(Query.select().where(criteria.text(), criteria.values()))) {
                found.computeIfAbsent(absence.personKey(), key -> new ArrayList<>())
                        .add(absence);
            }
        }
        return found;
    }

    /** From that with the latest first day to that with the earliest, at most {@code most} after a place; one statement. */
    List<Absence> latest(String personKey, Optional<Cursor> after, int most) {
        Criteria criteria = new Criteria().and("USER_KEY = ?", personKey);
        after.ifPresent(place -> criteria.and(
                "FIRST_DAY <= ? AND (FIRST_DAY < ? OR ID < ?)",
                AbsencePlace.day(place),
                AbsencePlace.day(place),
                place.id()));
        return read(Query.select()
                .where(criteria.text(), criteria.values())
                .order("FIRST_DAY DESC, ID DESC")
                .limit(most));
    }

    int count(String personKey) {
        return objects.count(AbsenceRow.class, Query.select().where("USER_KEY = ?", personKey));
    }

    /** @return false when that person has none of this id */
    boolean delete(String personKey, int id) {
        return objects.executeInTransaction(
                        () -> objects.deleteWithSQL(AbsenceRow.class, "ID = ? AND USER_KEY = ?", id, personKey))
                == 1;
    }

    private List<Absence> read(Query query) {
        return Arrays.stream(objects.find(AbsenceRow.class, query))
                .map(AbsenceStore::read)
                .toList();
    }

    private static Absence read(AbsenceRow row) {
        return new Absence(
                row.getID(),
                row.getUserKey(),
                new DateRange(LocalDate.parse(row.getFirstDay()), LocalDate.parse(row.getLastDay())),
                Optional.ofNullable(row.getDeputy()));
    }
}
