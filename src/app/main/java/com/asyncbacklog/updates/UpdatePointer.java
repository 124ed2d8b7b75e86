package com.asyncbacklog.updates;

import com.asyncbacklog.feed.FeedPointer;
import jakarta.inject.Named;
import java.util.Optional;

/** An address of the feed may point to an update. */
@Named
public class UpdatePointer implements FeedPointer {

    static final String PARAMETER = "update";

    @Override
    public String parameter() {
        return PARAMETER;
    }

    @Override
    public String kind() {
        return UpdateEvents.POSTED;
    }

    @Override
    public Optional<Integer> record(int id) {
        return Optional.of(id);
    }
}
