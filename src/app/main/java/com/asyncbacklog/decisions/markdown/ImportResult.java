package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.decisions.markdown.MarkdownReading.Skipped;
import java.util.List;
import java.util.Optional;

/** What became of the files of an import. */
record ImportResult(List<Created> created, List<Skipped> skipped) {

    /** @param id none in a dry run */
    record Created(String file, Optional<Integer> id) {}

    ImportResult {
        created = List.copyOf(created);
        skipped = List.copyOf(skipped);
    }
}
