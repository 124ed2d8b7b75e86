package com.asyncbacklog.host.scheduler;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import org.quartz.CronExpression;

/**
 * When jobs run. An interval counts from the start of the last run, so after a stop a job that missed runs is run once; that
 * Jira counts so too is unconfirmed. Cron expressions are Quartz's, with seconds, Sunday as 1 and {@code ?} for one of the days;
 * where Jira's own reader of them differs is unconfirmed.
 */
final class RunTimes {

    private final TimeZone ownZone;

    /** @param ownZone of cron expressions without one */
    RunTimes(ZoneId ownZone) {
        this.ownZone = TimeZone.getTimeZone(ownZone);
    }

    /**
     * The first time, which may be past.
     *
     * @throws SchedulerServiceException for a cron expression that can't be read, or has no further time
     */
    @SuppressWarnings("JavaUtilDate") // Jira's API.
    Instant first(Schedule schedule, Instant now) throws SchedulerServiceException {
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        if (interval != null) {
            Date first = interval.getFirstRunTime();
            return first == null ? now : first.toInstant();
        }
        Instant first = next(schedule.getCronScheduleInfo(), now);
        if (first == null) {
            throw new SchedulerServiceException(
                    schedule.getCronScheduleInfo().getCronExpression() + " has no time after " + now);
        }
        return first;
    }

    /** The time after a run that starts {@code now}; {@code null} when there is none. */
    Instant next(Schedule schedule, Instant now) throws SchedulerServiceException {
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        if (interval == null) {
            return next(schedule.getCronScheduleInfo(), now);
        }
        return interval.getIntervalInMillis() == 0 ? null : now.plusMillis(interval.getIntervalInMillis());
    }

    @SuppressWarnings("JavaUtilDate") // The library's API.
    private Instant next(CronScheduleInfo cron, Instant now) throws SchedulerServiceException {
        try {
            CronExpression expression = new CronExpression(cron.getCronExpression());
            expression.setTimeZone(cron.getTimeZone() == null ? ownZone : cron.getTimeZone());
            Date next = expression.getNextValidTimeAfter(Date.from(now));
            return next == null ? null : next.toInstant();
        } catch (ParseException failure) {
            throw new SchedulerServiceException(
                    "the cron expression \"" + cron.getCronExpression() + "\": " + failure.getMessage(), failure);
        }
    }
}
