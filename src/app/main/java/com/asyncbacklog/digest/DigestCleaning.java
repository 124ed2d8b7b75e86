package com.asyncbacklog.digest;

import com.asyncbacklog.jira.PeriodicJob;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;

/** Forgets how far the digests of those have come who get none any more. */
@Named
public class DigestCleaning implements PeriodicJob {

    private final DigestService service;

    DigestCleaning(DigestService service) {
        this.service = service;
    }

    @Override
    public String name() {
        return "digest-cleaning";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(Instant now) {
        service.forgetLeavers();
    }
}
