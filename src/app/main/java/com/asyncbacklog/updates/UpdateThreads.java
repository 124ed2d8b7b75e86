package com.asyncbacklog.updates;

import java.util.List;
import java.util.Map;

/**
 * What stands beneath some updates.
 *
 * @param questions by update, in the order they were asked in
 * @param answers by question, oldest first
 * @param readers by update, the keys of those who acknowledged it, in the order they did
 */
record UpdateThreads(
        Map<Integer, List<Question>> questions,
        Map<Integer, List<Answer>> answers,
        Map<Integer, List<String>> readers) {

    List<Question> questionsOf(Update update) {
        return questions.getOrDefault(update.id(), List.of());
    }

    List<Answer> answersOf(Question question) {
        return answers.getOrDefault(question.id(), List.of());
    }

    List<String> readersOf(Update update) {
        return readers.getOrDefault(update.id(), List.of());
    }
}
