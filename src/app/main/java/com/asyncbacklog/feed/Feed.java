package com.asyncbacklog.feed;

import com.asyncbacklog.shared.Page;

/** A page of a project's feed, and what of the whole feed its reader has not read. */
record Feed(Page<FeedEntry> page, Unread unread) {}
