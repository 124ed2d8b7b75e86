package com.asyncbacklog.updates;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.OptimisticTransaction;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Who has taken note of which updates, in the database. */
@Named
class AcknowledgementStore {

    private final ActiveObjects objects;

    AcknowledgementStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /** The keys of those who acknowledged these updates, by update, in the order they did; one statement, of few columns. */
    Map<Integer, List<String>> readersOf(Collection<Integer> updateIds) {
        if (updateIds.isEmpty()) {
            return Map.of();
        }
        Criteria criteria = new Criteria().in("UPDATE_ID", updateIds);
        Query query = Query.select("ID, UPDATE_ID, PERSON")
                .where(criteria.text(), criteria.values())
                .order("ID");
        return Arrays.stream(objects.find(AcknowledgementRow.class, query))
                .collect(groupingBy(AcknowledgementRow::getUpdateId, mapping(AcknowledgementRow::getPerson, toList())));
    }

    /** Once each: of two of the same person at the same moment the database refuses one. */
    void add(Update update, String personKey, Instant at) {
        if (isThere(update, personKey)) {
            return;
        }
        OptimisticTransaction.firstWins(
                objects,
                () -> objects.create(
                        AcknowledgementRow.class,
                        new DBParam("UPDATE_ID", update.id()),
                        new DBParam("PROJECT_ID", update.projectId()),
                        new DBParam("PERSON", personKey),
                        new DBParam("ACKNOWLEDGED_AT", at.toEpochMilli())),
                failure -> isThere(update, personKey));
    }

    void remove(Update update, String personKey) {
        objects.deleteWithSQL(AcknowledgementRow.class, "UPDATE_ID = ? AND PERSON = ?", update.id(), personKey);
    }

    private boolean isThere(Update update, String personKey) {
        return objects.count(
                        AcknowledgementRow.class,
                        Query.select().where("UPDATE_ID = ? AND PERSON = ?", update.id(), personKey))
                > 0;
    }
}
