package com.asyncbacklog.workingtime;

/** Hours that count, and who set them. */
record HoursFrom(HoursSource source, WorkingWeek week) {

    static final HoursFrom BUILT_IN = new HoursFrom(HoursSource.BUILT_IN, WorkingWeek.STANDARD);
}
