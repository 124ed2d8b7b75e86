package com.asyncbacklog.digest;

import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.OptimisticTransaction;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** How far people's digests have come, in the database. */
@Named
class DigestStore {

    private final ActiveObjects objects;

    DigestStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /** The first instant that no digest has told a person of; nothing when there was none yet. */
    Optional<Instant> toldUntil(String userKey) {
        Query query = Query.select().where("USER_KEY = ?", userKey);
        return Arrays.stream(objects.find(DigestRow.class, query))
                .map(row -> Instant.ofEpochMilli(row.getToldUntil()))
                .findFirst();
    }

    /**
     * The same; when there was none yet, an instant to begin at, which is stored so that the next one begins there, too, should
     * this one be lost.
     */
    Instant toldUntil(String userKey, Supplier<Instant> beginning) {
        return toldUntil(userKey).orElseGet(() -> {
            advance(userKey, beginning.get());
            return toldUntil(userKey).orElseThrow();
        });
    }

    /** Moves it on to an instant; never back. */
    void advance(String userKey, Instant until) {
        while (!OptimisticTransaction.lastWins(objects, () -> put(userKey, until))) {
            // Another old one came between.
        }
    }

    /** Forgets those of everybody else: whoever gets digests again begins anew. */
    void keepOnly(Set<String> userKeys) {
        List<Integer> leavers = new ArrayList<>();
        for (DigestRow row : objects.find(DigestRow.class, Query.select())) {
            if (!userKeys.contains(row.getUserKey())) {
                leavers.add(row.getID());
            }
        }
        for (List<Integer> some : Criteria.lists(leavers)) {
            Criteria criteria = new Criteria().in("ID", some);
            objects.executeInTransaction(
                    () -> objects.deleteWithSQL(DigestRow.class, criteria.text(), criteria.values()));
        }
    }

    /**
     * Deletes an older row and puts a new one in its place, as Active Objects can only change a row that it has read: it would
     * then set back one that somebody moved on in between. Here the database compares, under its lock on the row. Of two who
     * put one at the same time, the unique index refuses the second, who tries again.
     *
     * @return false when another older one came between
     */
    private boolean put(String userKey, Instant until) {
        objects.deleteWithSQL(DigestRow.class, "USER_KEY = ? AND TOLD_UNTIL < ?", userKey, until.toEpochMilli());
        Optional<Instant> left = toldUntil(userKey);
        if (left.isPresent()) {
            return !left.get().isBefore(until);
        }
        objects.create(
                DigestRow.class, new DBParam("USER_KEY", userKey), new DBParam("TOLD_UNTIL", until.toEpochMilli()));
        return true;
    }
}
