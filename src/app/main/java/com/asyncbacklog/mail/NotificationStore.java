package com.asyncbacklog.mail;

import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.OptimisticTransaction;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Which mails people chose, in the database. */
@Named
class NotificationStore {

    private final ActiveObjects objects;

    NotificationStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /** By key, of those who chose something; a statement for each thousand people. */
    Map<String, Notifications> find(Collection<String> userKeys) {
        Map<String, Notifications> found = new HashMap<>();
        for (List<String> some : Criteria.lists(new HashSet<>(userKeys))) {
            Criteria criteria = new Criteria().in("USER_KEY", some);
            Query query = Query.select().where(criteria.text(), criteria.values());
            for (NotificationRow row : objects.find(NotificationRow.class, query)) {
                found.put(row.getUserKey(), read(row));
            }
        }
        return found;
    }

    /** The keys of those who chose this; one statement. */
    List<String> choosing(DigestChoice choice) {
        Query query = Query.select().where("DIGEST = ?", choice.value()).order("ID");
        return Arrays.stream(objects.find(NotificationRow.class, query))
                .map(NotificationRow::getUserKey)
                .toList();
    }

    /** Puts this in the place of what was there. */
    void write(String userKey, Notifications chosen) {
        OptimisticTransaction.lastWins(objects, () -> writeRow(userKey, chosen));
    }

    private NotificationRow writeRow(String userKey, Notifications chosen) {
        NotificationRow[] rows =
                objects.find(NotificationRow.class, Query.select().where("USER_KEY = ?", userKey));
        if (rows.length == 0) {
            return objects.create(
                    NotificationRow.class,
                    new DBParam("USER_KEY", userKey),
                    new DBParam("DIGEST", chosen.digest().value()),
                    new DBParam("REMINDERS", chosen.reminders()));
        }
        rows[0].setDigest(chosen.digest().value());
        rows[0].setReminders(chosen.reminders());
        rows[0].save();
        return rows[0];
    }

    /** While a cluster is upgraded, a newer node may write a choice that an older one does not know. */
    private static Notifications read(NotificationRow row) {
        return new Notifications(
                DigestChoice.of(row.getDigest()).orElse(Notifications.DEFAULT.digest()), row.getReminders());
    }
}
