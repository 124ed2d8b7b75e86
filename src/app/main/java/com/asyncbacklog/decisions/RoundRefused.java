package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.Refusal;
import java.util.List;
import java.util.Map;

/** Refuses what a review round does not allow as it is: 409, with the round. */
final class RoundRefused extends Refusal {

    private final Message why;
    private final VisibleRound current;

    RoundRefused(Message why, VisibleRound current) {
        super(409, why.key() + " of review round " + current.round().id());
        this.why = why;
        this.current = current;
    }

    @Override
    protected List<Message> messages() {
        return List.of(why);
    }

    @Override
    protected Map<String, Object> more() {
        return Map.of("current", ReviewRoundJson.of(current));
    }
}
