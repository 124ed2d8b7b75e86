package com.atlassian.scheduler.config;

import com.asyncbacklog.signatures.Unconfirmed;
import java.util.Date;

/** A first time and the milliseconds between runs. */
@Unconfirmed("docs.atlassian.com/atlassian-scheduler-api/1.6.0; same shape in the documentation of Bamboo 10.2")
public final class IntervalScheduleInfo {

    private final Date firstRunTime;
    private final long intervalInMillis;

    IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
        if (intervalInMillis < 0) {
            throw new IllegalArgumentException("the interval is negative: " + intervalInMillis);
        }
        this.firstRunTime = copy(firstRunTime);
        this.intervalInMillis = intervalInMillis;
    }

    /** {@code null}: at once. */
    public Date getFirstRunTime() {
        return copy(firstRunTime);
    }

    /** 0: once. */
    public long getIntervalInMillis() {
        return intervalInMillis;
    }

    @SuppressWarnings("JavaUtilDate") // Jira's API.
    private static Date copy(Date date) {
        return date == null ? null : new Date(date.getTime());
    }
}
