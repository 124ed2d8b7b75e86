package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.Refusal;
import java.util.List;
import java.util.Map;

/** Refuses what a decision does not allow as it is: 409, with the decision. */
final class MoveRefused extends Refusal {

    private final Message why;
    private final VisibleDecision current;

    MoveRefused(Message why, VisibleDecision current) {
        super(409, why.key() + " of decision " + current.decision().id());
        this.why = why;
        this.current = current;
    }

    /** Because of its status. */
    static MoveRefused asItIs(VisibleDecision current) {
        Message why = current.decision().state().isBeingConsulted()
                ? Message.of("asyncbacklog.decisions.error.move-consulted")
                : Message.of(
                        "asyncbacklog.decisions.error.move",
                        Message.of(current.decision().status().labelKey()));
        return new MoveRefused(why, current);
    }

    /** Because one that is to be superseded does not hold, or was changed at this moment. */
    static MoveRefused superseding(VisibleDecision current) {
        Decision old = current.decision();
        return new MoveRefused(
                Message.of(
                        "asyncbacklog.decisions.error.superseding",
                        String.valueOf(old.id()),
                        old.content().title(),
                        Message.of(old.status().labelKey())),
                current);
    }

    @Override
    protected List<Message> messages() {
        return List.of(why);
    }

    @Override
    protected Map<String, Object> more() {
        return Map.of("current", DecisionJson.of(current));
    }
}
