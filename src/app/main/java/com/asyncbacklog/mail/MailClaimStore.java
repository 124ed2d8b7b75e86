package com.asyncbacklog.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.OptimisticTransaction;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Claims of mails in the database. */
@Named
class MailClaimStore {

    private final ActiveObjects objects;

    MailClaimStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /**
     * Claims in a transaction of its own, which is committed when this returns; so never call it in another one.
     *
     * @return false when somebody claimed the key before
     */
    boolean claim(String key, Instant now) {
        String hash = hash(key);
        return OptimisticTransaction.firstWins(
                        objects,
                        () -> objects.create(
                                MailClaimRow.class,
                                new DBParam("KEY_HASH", hash),
                                new DBParam("CLAIMED_AT", now.toEpochMilli())),
                        failure ->
                                objects.count(MailClaimRow.class, Query.select().where("KEY_HASH = ?", hash)) > 0)
                .isPresent();
    }

    /** Those of these keys that are claimed, by a statement for each thousand of them. */
    Set<String> claimed(Collection<String> keys) {
        Map<String, String> byHash = new LinkedHashMap<>();
        keys.forEach(key -> byHash.put(hash(key), key));
        Set<String> claimed = new HashSet<>();
        for (List<String> hashes : Criteria.lists(byHash.keySet())) {
            Criteria criteria = new Criteria().in("KEY_HASH", hashes);
            Query query = Query.select().where(criteria.text(), criteria.values());
            for (MailClaimRow row : objects.find(MailClaimRow.class, query)) {
                claimed.add(byHash.get(row.getKeyHash()));
            }
        }
        return claimed;
    }

    void forgetBefore(Instant instant) {
        objects.executeInTransaction(
                () -> objects.deleteWithSQL(MailClaimRow.class, "CLAIMED_AT < ?", instant.toEpochMilli()));
    }

    private static String hash(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
