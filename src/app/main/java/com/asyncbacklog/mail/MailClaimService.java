package com.asyncbacklog.mail;

import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** Who queues which mail. For the app itself: no person asks for it. */
@Named
class MailClaimService {

    /** A claim is of use as long as somebody might queue the same mail again, which is a day or two. */
    private static final Duration KEPT = Duration.ofDays(40);

    private final MailClaimStore store;
    private final Clock clock;

    MailClaimService(MailClaimStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    boolean claim(String key) {
        return store.claim(key, clock.instant());
    }

    Set<String> claimed(Collection<String> keys) {
        return store.claimed(keys);
    }

    void forgetOld(Instant now) {
        store.forgetBefore(now.minus(KEPT));
    }
}
