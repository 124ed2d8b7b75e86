package com.asyncbacklog.workingtime;

import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.Refusal;
import java.util.List;
import java.util.Map;

/** Refuses a change of a version that is no longer the current one: 409, with the current one. */
final class DefaultHoursChanged extends Refusal {

    private final VisibleDefaultHours current;

    DefaultHoursChanged(VisibleDefaultHours current) {
        super(409, "the default hours of " + current.hours().projectId() + " were changed");
        this.current = current;
    }

    @Override
    protected List<Message> messages() {
        return List.of(Message.of("asyncbacklog.workingtime.error.changed"));
    }

    @Override
    protected Map<String, Object> more() {
        return Map.of("current", DefaultHoursJson.of(current));
    }
}
