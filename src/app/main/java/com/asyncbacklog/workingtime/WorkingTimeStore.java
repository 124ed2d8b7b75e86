package com.asyncbacklog.workingtime;

import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.OptimisticTransaction;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people set for themselves, in the database. */
@Named
class WorkingTimeStore {

    private static final Logger LOG = LoggerFactory.getLogger(WorkingTimeStore.class);

    private final ActiveObjects objects;

    WorkingTimeStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /** By key, of those who set something; one statement for each thousand people. */
    Map<String, OwnWorkingTime> find(Collection<String> personKeys) {
        Map<String, OwnWorkingTime> found = new HashMap<>();
        for (List<String> some : Criteria.lists(personKeys)) {
            Criteria criteria = new Criteria().in("USER_KEY", some);
            Query query = Query.select().where(criteria.text(), criteria.values());
            for (WorkingTimeRow row : objects.find(WorkingTimeRow.class, query)) {
                found.put(row.getUserKey(), read(row));
            }
        }
        return found;
    }

    /** Puts this in the place of what was there. */
    void write(String personKey, OwnWorkingTime own) {
        OptimisticTransaction.lastWins(objects, () -> {
            writeRow(personKey, own);
            return null;
        });
    }

    void delete(String personKey) {
        objects.executeInTransaction(() -> objects.deleteWithSQL(WorkingTimeRow.class, "USER_KEY = ?", personKey));
    }

    private void writeRow(String personKey, OwnWorkingTime own) {
        String zone = own.zone().map(ZoneId::getId).orElse(null);
        String hours = own.week().map(WeekText::write).orElse(null);
        WorkingTimeRow[] rows =
                objects.find(WorkingTimeRow.class, Query.select().where("USER_KEY = ?", personKey));
        if (rows.length == 0) {
            objects.create(
                    WorkingTimeRow.class,
                    new DBParam("USER_KEY", personKey),
                    new DBParam("ZONE_ID", zone),
                    new DBParam("HOURS", hours));
        } else {
            rows[0].setZoneId(zone);
            rows[0].setHours(hours);
            rows[0].save();
        }
    }

    private static OwnWorkingTime read(WorkingTimeRow row) {
        return new OwnWorkingTime(
                Optional.ofNullable(row.getZoneId()).flatMap(WorkingTimeStore::zone),
                Optional.ofNullable(row.getHours()).map(WeekText::read));
    }

    /** A Java that is updated, or a node with an older one, may not know a zone: better Jira's than no answer to anybody. */
    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            LOG.warn("The zone {} that somebody works in is unknown to this Java; that of their profile counts", id);
            return Optional.empty();
        }
    }
}
