package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.Refusal;
import java.util.List;
import java.util.Map;

/** Refuses a change of decision areas that are no longer the current ones: 409, with the current ones. */
final class AreasChanged extends Refusal {

    private final AreasJson current;

    AreasChanged(AreasJson current) {
        super(409, "decision areas were changed");
        this.current = current;
    }

    @Override
    protected List<Message> messages() {
        return List.of(Message.of("asyncbacklog.decisions.error.areas-changed"));
    }

    @Override
    protected Map<String, Object> more() {
        return Map.of("current", current);
    }
}
