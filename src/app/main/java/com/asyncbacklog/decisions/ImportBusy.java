package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.Refusal;
import java.util.List;

/** Refuses an import that others were faster than each time it was tried: 409. */
final class ImportBusy extends Refusal {

    ImportBusy() {
        super(409, "others import into the same project");
    }

    @Override
    protected List<Message> messages() {
        return List.of(Message.of("asyncbacklog.decisions.error.import-busy"));
    }
}
