package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.Refusal;
import java.util.List;
import java.util.Map;

/** Refuses a change of a version that is no longer the current one: 409, with the current one. */
final class ReviewScheduleChanged extends Refusal {

    private final ReviewScheduleJson current;

    ReviewScheduleChanged(ReviewScheduleJson current) {
        super(409, "the review schedule was changed");
        this.current = current;
    }

    @Override
    protected List<Message> messages() {
        return List.of(Message.of("asyncbacklog.decisions.error.schedule-changed"));
    }

    @Override
    protected Map<String, Object> more() {
        return Map.of("current", current);
    }
}
