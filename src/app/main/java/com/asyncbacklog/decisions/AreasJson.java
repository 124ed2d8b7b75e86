package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Membership;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** The decision areas of a project as REST answers them. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AreasJson(List<AreaJson> items, int version) {

    static AreasJson of(DecisionAreas areas, Membership membership) {
        return new AreasJson(
                areas.current().stream()
                        .map(area -> AreaJson.of(area, membership))
                        .toList(),
                areas.version());
    }
}
