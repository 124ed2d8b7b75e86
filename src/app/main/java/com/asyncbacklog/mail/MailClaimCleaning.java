package com.asyncbacklog.mail;

import com.asyncbacklog.jira.PeriodicJob;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;

/** Forgets claims of mails that were sent long ago. */
@Named
public class MailClaimCleaning implements PeriodicJob {

    private final MailClaimService claims;

    MailClaimCleaning(MailClaimService claims) {
        this.claims = claims;
    }

    @Override
    public String name() {
        return "mail-claim-cleaning";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(Instant now) {
        claims.forgetOld(now);
    }
}
