package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;
import java.util.List;
import java.util.Optional;

/**
 * A question as one reader sees it.
 *
 * @param to who is to answer
 * @param askedFirst whom was asked, if that is somebody else
 */
record VisibleQuestion(
        Question question,
        Person to,
        Optional<Person> askedFirst,
        List<VisibleAnswer> answers,
        Optional<Person> closedBy,
        QuestionPermissions permissions) {

    int length() {
        return question.asked().text().length()
                + answers.stream()
                        .mapToInt(answer -> answer.answer().text().length())
                        .sum();
    }
}
