package com.asyncbacklog.workingtime;

import java.time.DayOfWeek;

/**
 * Hours of a week that begin before others have ended, and those others. The two may belong to days next to each other,
 * Sunday and Monday included.
 */
public record HoursOverlap(DayOfWeek day, WorkingHours hours, DayOfWeek otherDay, WorkingHours otherHours) {}
