package com.atlassian.scheduler.config;

import com.asyncbacklog.signatures.Unconfirmed;
import java.util.Date;
import java.util.Objects;
import java.util.TimeZone;

/** When a job runs. */
@Unconfirmed("docs.atlassian.com/atlassian-scheduler-api/1.6.0; same shape in the documentation of Bamboo 10.2")
public final class Schedule {

    private final IntervalScheduleInfo interval;
    private final CronScheduleInfo cron;

    private Schedule(IntervalScheduleInfo interval, CronScheduleInfo cron) {
        this.interval = interval;
        this.cron = cron;
    }

    /** The two kinds; to run once is an interval of 0. */
    @Unconfirmed("docs.atlassian.com/atlassian-scheduler-api/1.6.0")
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }

    /** @param runTime {@code null}: at once */
    public static Schedule runOnce(Date runTime) {
        return new Schedule(new IntervalScheduleInfo(runTime, 0), null);
    }

    /**
     * Again and again.
     *
     * @param firstRunTime {@code null}: at once
     */
    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(new IntervalScheduleInfo(firstRunTime, intervalInMillis), null);
    }

    /** In Jira's own time zone. */
    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    /** @param timeZone {@code null}: Jira's own */
    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(null, new CronScheduleInfo(Objects.requireNonNull(cronExpression), timeZone));
    }

    public Type getType() {
        return cron == null ? Type.INTERVAL : Type.CRON_EXPRESSION;
    }

    /** {@code null} for a cron expression. */
    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval;
    }

    /** {@code null} for an interval. */
    public CronScheduleInfo getCronScheduleInfo() {
        return cron;
    }
}
