package com.atlassian.scheduler.config;

import com.asyncbacklog.signatures.Unconfirmed;
import java.util.TimeZone;

/** A cron expression with seconds and the time zone it is read in. */
@Unconfirmed("docs.atlassian.com/atlassian-scheduler-api/1.6.0; same shape in the documentation of Bamboo 10.2")
public final class CronScheduleInfo {

    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = cronExpression;
        this.timeZone = timeZone;
    }

    public String getCronExpression() {
        return cronExpression;
    }

    /** {@code null}: Jira's own. */
    public TimeZone getTimeZone() {
        return timeZone;
    }
}
