package com.asyncbacklog.digest;

import com.asyncbacklog.mail.Outbox;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends all digests that are due. For the app itself: what each reader may see is checked for each. */
@Named
class DigestService {

    private static final Logger LOG = LoggerFactory.getLogger(DigestService.class);

    private final DigestReaders readers;
    private final DigestMornings mornings;
    private final HandOverService handOver;
    private final Outbox outbox;

    DigestService(DigestReaders readers, DigestMornings mornings, HandOverService handOver, Outbox outbox) {
        this.readers = readers;
        this.mornings = mornings;
        this.handOver = handOver;
        this.outbox = outbox;
    }

    void sendDue(Instant now, BooleanSupplier isToEnd) {
        List<DueDigest> due = mornings.due(readers.all(), now);
        Set<String> done = outbox.claimed(due.stream().map(DueDigest::key).toList());
        for (DueDigest digest : due) {
            if (isToEnd.getAsBoolean()) {
                return;
            }
            if (!done.contains(digest.key())) {
                send(digest, now);
            }
        }
    }

    void forgetLeavers() {
        handOver.keepOnly(readers.all());
    }

    /** What one reader's digest fails at must not cost the others theirs; the next run tries it again. */
    private void send(DueDigest digest, Instant now) {
        try {
            handOver.handOver(digest, now);
        } catch (RuntimeException failure) {
            LOG.error("The digest {} failed", digest.key(), failure);
        }
    }
}
