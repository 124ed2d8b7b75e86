package com.asyncbacklog.updates;

import com.asyncbacklog.shared.ReplacedVersion;
import java.util.List;
import java.util.stream.Stream;

/** What an edit of an update does to its questions; those it leaves alone are not here. */
record QuestionChanges(List<Question> added, List<QuestionChange> changed, List<Question> removed) {

    static final QuestionChanges NONE = new QuestionChanges(List.of(), List.of(), List.of());

    static QuestionChanges removing(List<Question> questions) {
        return new QuestionChanges(List.of(), List.of(), questions);
    }

    /** The versions that it takes the place of. */
    Stream<ReplacedVersion> replaced() {
        return Stream.concat(changed.stream().map(QuestionChange::before), removed.stream())
                .map(Question::replaced);
    }
}
