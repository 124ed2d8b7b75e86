package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.shared.Texts;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What became of the files of an import, as REST answers it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ImportJson(List<CreatedJson> created, List<SkippedJson> skipped) {

    /** @param id null in a dry run */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CreatedJson(String file, Integer id) {}

    /** @param reason in the caller's language */
    record SkippedJson(String file, String reason) {}

    static ImportJson of(ImportResult result, Texts texts) {
        return new ImportJson(
                result.created().stream()
                        .map(created ->
                                new CreatedJson(created.file(), created.id().orElse(null)))
                        .toList(),
                result.skipped().stream()
                        .map(skipped -> new SkippedJson(skipped.file(), texts.text(skipped.reason())))
                        .toList());
    }
}
