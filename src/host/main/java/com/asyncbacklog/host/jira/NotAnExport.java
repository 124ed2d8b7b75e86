package com.asyncbacklog.host.jira;

import java.nio.file.Path;

/** Thrown for a file that is no export of Jira's REST resources; the message names file, line (from 1) and reason. */
public final class NotAnExport extends RuntimeException {

    NotAnExport(Path file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
    }

    NotAnExport(Path file, int line, String reason, Throwable cause) {
        super(file + ", line " + line + ": " + reason, cause);
    }
}
