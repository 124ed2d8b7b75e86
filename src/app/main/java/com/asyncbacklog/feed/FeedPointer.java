package com.asyncbacklog.feed;

import java.util.Optional;

/** A parameter by which an address of the feed points to a record that an event shows. Every bean of this type is one. */
public interface FeedPointer {

    /** Its name in the address; the value is an id. */
    String parameter();

    /** The kind of the events that show such records. */
    String kind();

    /**
     * What such an event is about, by at most one statement; nothing when there is nothing of this id. Whether the reader may see
     * it, the event's teller says.
     */
    Optional<Integer> record(int id);
}
