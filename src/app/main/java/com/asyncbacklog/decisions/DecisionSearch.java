package com.asyncbacklog.decisions;

import static java.util.Objects.requireNonNullElse;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** What somebody asked a project's decisions to be narrowed to, as sent; empty where they did not ask. */
record DecisionSearch(String status, String issueKey, String review, String text, String area) {

    static final String ANY_STATUS = "all";
    static final String REVIEW_DUE = "due";

    /** Of what is looked for, in UTF-16 units. */
    private static final int LONGEST_TEXT = 255;

    DecisionSearch {
        status = requireNonNullElse(status, "");
        issueKey = requireNonNullElse(issueKey, "");
        review = requireNonNullElse(review, "");
        text = requireNonNullElse(text, "");
        area = requireNonNullElse(area, "");
    }

    Optional<DecisionStatus> status(FieldErrors errors) {
        Optional<DecisionStatus> found = DecisionStatus.of(status);
        if (found.isEmpty() && !status.isEmpty() && !status.equals(ANY_STATUS)) {
            errors.add("status", Message.of("asyncbacklog.decisions.error.status"));
        }
        return found;
    }

    boolean isReviewDue(FieldErrors errors) {
        if (!review.isEmpty() && !review.equals(REVIEW_DUE)) {
            errors.add("review", Message.of("asyncbacklog.decisions.error.review"));
        }
        return review.equals(REVIEW_DUE);
    }

    /**
     * What is looked for, as {@link SearchWords} has it. Single letters count only where there is nothing longer: nearly every
     * decision has words that begin with them.
     */
    List<String> words(FieldErrors errors) {
        if (text.isBlank()) {
            return List.of();
        }
        if (text.length() > LONGEST_TEXT) {
            errors.add("q", Message.of("asyncbacklog.error.too-long", LONGEST_TEXT));
            return List.of();
        }
        NavigableSet<String> all = SearchWords.in(List.of(text));
        List<String> longer = all.stream().filter(word -> word.length() > 1).toList();
        List<String> wanted = (longer.isEmpty() ? all : longer)
                .stream().filter(word -> !isBeginningOfNext(word, all)).toList();
        if (wanted.isEmpty()) {
            errors.add("q", Message.of("asyncbacklog.decisions.error.no-words"));
        } else if (wanted.size() > DecisionWordStore.MOST_WORDS) {
            errors.add("q", Message.of("asyncbacklog.decisions.error.too-many-words", DecisionWordStore.MOST_WORDS));
        }
        return wanted;
    }

    /** Whoever finds the longer one finds the shorter one too. */
    private static boolean isBeginningOfNext(String word, NavigableSet<String> words) {
        String next = words.higher(word);
        return next != null && next.startsWith(word);
    }
}
