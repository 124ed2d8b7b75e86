package com.asyncbacklog.digest;

import com.asyncbacklog.jira.PeriodicJob;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Looks whose morning it is. */
@Named
public class DigestJob implements PeriodicJob {

    private final DigestService service;

    DigestJob(DigestService service) {
        this.service = service;
    }

    @Override
    public String name() {
        return "digests";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Instant now) {
        run(now, () -> false);
    }

    @Override
    public void run(Instant now, BooleanSupplier isToEnd) {
        service.sendDue(now, isToEnd);
    }
}
