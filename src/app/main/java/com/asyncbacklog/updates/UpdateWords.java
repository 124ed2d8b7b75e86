package com.asyncbacklog.updates;

/**
 * What of an update is said in the reader's language and zone, and their view of its author.
 *
 * @param day the author's own working day
 * @param health empty when nothing is said of it
 * @param postedOnBothClocks the time on the author's clock and on the reader's
 * @param edited when it was changed, and by whom; empty when it never was
 * @param readers the names of those who acknowledged it
 * @param readersCounted how many those are
 */
record UpdateWords(
        String day,
        String avatar,
        String health,
        String posted,
        String postedOnBothClocks,
        String edited,
        String readers,
        String readersCounted) {}
