package com.asyncbacklog.updates;

import com.asyncbacklog.jira.PeriodicJob;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Looks who is to be reminded of their update. */
@Named
public class ReminderJob implements PeriodicJob {

    private final ReminderService service;

    ReminderJob(ReminderService service) {
        this.service = service;
    }

    @Override
    public String name() {
        return "update-reminders";
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
