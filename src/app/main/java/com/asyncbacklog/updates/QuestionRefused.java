package com.asyncbacklog.updates;

import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.Refusal;
import java.util.List;
import java.util.Map;

/** Refuses what a question's state does not allow, or what somebody else was faster with: 409, with the question as it is. */
final class QuestionRefused extends Refusal {

    private final Message message;
    private final FoundQuestion current;

    private QuestionRefused(Message message, FoundQuestion current) {
        super(409, message.key() + " " + current.question().id());
        this.message = message;
        this.current = current;
    }

    static QuestionRefused closed(FoundQuestion current) {
        return new QuestionRefused(Message.of("asyncbacklog.updates.error.question-closed"), current);
    }

    static QuestionRefused changed(FoundQuestion current) {
        return new QuestionRefused(Message.of("asyncbacklog.updates.error.question-changed"), current);
    }

    @Override
    protected List<Message> messages() {
        return List.of(message);
    }

    @Override
    protected Map<String, Object> more() {
        return Map.of("current", QuestionJson.of(current));
    }
}
