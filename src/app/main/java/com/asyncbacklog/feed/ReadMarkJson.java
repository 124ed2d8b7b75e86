package com.asyncbacklog.feed;

/** How far somebody has read, as REST answers it; the instant is ISO-8601 in UTC. */
record ReadMarkJson(int event, String markedAt) {

    static ReadMarkJson of(ReadMark mark) {
        return new ReadMarkJson(mark.place().id(), mark.markedAt().toString());
    }
}
