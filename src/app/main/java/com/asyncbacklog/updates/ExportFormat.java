package com.asyncbacklog.updates;

import static java.util.Objects.requireNonNullElse;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How updates are written to a file. */
enum ExportFormat {
    MD("text/markdown"),
    CSV("text/csv");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** From a request's parameter; Markdown without one. */
    static ExportFormat parse(String value, FieldErrors errors) {
        String wanted = requireNonNullElse(value, "");
        Optional<ExportFormat> known = Arrays.stream(values())
                .filter(format -> format.value().equals(wanted))
                .findFirst();
        if (known.isEmpty() && !wanted.isEmpty()) {
            errors.add("format", Message.of("asyncbacklog.updates.error.format"));
        }
        return known.orElse(MD);
    }

    /** As in REST and at the end of file names. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType + ";charset=UTF-8";
    }
}
