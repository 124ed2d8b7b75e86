package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.PersonJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One change of a decision as REST answers it.
 *
 * @param by who did it; null when the app did by itself
 * @param kind what was done, as in the feed; {@code decision-changed} when what is written was changed
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record HistoryEntryJson(int version, String at, PersonJson by, String kind, List<ChangeJson> changes) {

    /** What a field said before and after, as it stands in the decision itself. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ChangeJson(String field, Object before, Object after) {}
}
