package com.asyncbacklog.updates;

import com.asyncbacklog.feed.FeedPointer;
import jakarta.inject.Named;
import java.util.Optional;

/** An address of the feed may point to a question, which the update shows that asked it. */
@Named
public class QuestionPointerService implements FeedPointer {

    static final String PARAMETER = "question";

    private final QuestionStore questions;

    QuestionPointerService(QuestionStore questions) {
        this.questions = questions;
    }

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
        return questions.find(id).map(Question::updateId);
    }
}
