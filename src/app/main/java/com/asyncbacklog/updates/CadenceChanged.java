package com.asyncbacklog.updates;

import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.Refusal;
import java.util.List;
import java.util.Map;

/** Refuses a change of a version that is no longer the current one: 409, with the current one. */
final class CadenceChanged extends Refusal {

    private final VisibleCadence current;

    CadenceChanged(VisibleCadence current) {
        super(409, "the cadence of project " + current.cadence().projectId() + " was changed");
        this.current = current;
    }

    @Override
    protected List<Message> messages() {
        return List.of(Message.of("asyncbacklog.updates.error.cadence-changed"));
    }

    @Override
    protected Map<String, Object> more() {
        return Map.of("current", CadenceJson.of(current));
    }
}
