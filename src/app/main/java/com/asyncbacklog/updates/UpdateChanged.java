package com.asyncbacklog.updates;

import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.Refusal;
import java.util.List;
import java.util.Map;

/** Refuses a change of a version that is no longer the current one: 409, with the current one. */
final class UpdateChanged extends Refusal {

    private final VisibleUpdate current;

    UpdateChanged(VisibleUpdate current) {
        super(409, "update " + current.update().id() + " was changed");
        this.current = current;
    }

    @Override
    protected List<Message> messages() {
        return List.of(Message.of("asyncbacklog.updates.error.changed"));
    }

    @Override
    protected Map<String, Object> more() {
        return Map.of("current", UpdateJson.of(current));
    }
}
