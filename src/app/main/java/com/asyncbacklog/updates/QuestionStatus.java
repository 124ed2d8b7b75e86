package com.asyncbacklog.updates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a question still waits: a clock runs only while it is open. */
enum QuestionStatus {
    OPEN("inprogress"),
    ANSWERED("success"),
    CLOSED("");

    private final String lozenge;

    QuestionStatus(String lozenge) {
        this.lozenge = lozenge;
    }

    static Optional<QuestionStatus> of(String value) {
        return Arrays.stream(values())
                .filter(status -> status.value().equals(value))
                .findFirst();
    }

    /** As stored and as in REST. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    String labelKey() {
        return "asyncbacklog.updates.question.status." + value();
    }

    /** The classes of AUI's lozenge; the word on it says the same as the colour. */
    String lozengeClass() {
        String subtle = "aui-lozenge aui-lozenge-subtle";
        return lozenge.isEmpty() ? subtle : subtle + " aui-lozenge-" + lozenge;
    }
}
