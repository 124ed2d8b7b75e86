package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.shared.Message;

/** What came of reading one file. */
sealed interface MarkdownReading {

    /** The path in its archive, or the name it was sent under. */
    String file();

    record Found(String file, MarkdownRecord record) implements MarkdownReading {}

    /** No record, or one that can't be kept as it is. */
    record Skipped(String file, Message reason) implements MarkdownReading {}
}
