package com.asyncbacklog.feed;

/**
 * The part of the feed that an address leads to.
 *
 * @param later whether what is newer may be left out
 * @param missed whether the address points to something that is not shown here
 */
record FeedLanding(Feed feed, boolean later, boolean missed) {}
