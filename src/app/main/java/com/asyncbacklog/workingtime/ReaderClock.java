package com.asyncbacklog.workingtime;

import java.time.ZoneId;

/**
 * What somebody reads the time by.
 *
 * @param zone that in which they work
 */
record ReaderClock(CalendarWords words, ZoneId zone) {}
