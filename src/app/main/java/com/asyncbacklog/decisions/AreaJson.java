package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.MembersJson;
import com.asyncbacklog.jira.Membership;
import com.asyncbacklog.shared.PlainNumber;
import com.fasterxml.jackson.annotation.JsonInclude;

/** A decision area as REST answers it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AreaJson(
        int id,
        String name,
        String objective,
        String description,
        MembersJson deciders,
        MembersJson consulted,
        String limit,
        String jql,
        boolean hardToReverse,
        Number objectionHours) {

    static AreaJson of(DecisionArea area, Membership membership) {
        Boundary boundary = area.boundary();
        return new AreaJson(
                area.id(),
                area.name(),
                area.objective(),
                area.description(),
                membership.json(boundary.deciders()),
                membership.json(boundary.consulted()),
                boundary.limit(),
                boundary.jql(),
                boundary.hardToReverse(),
                PlainNumber.of(boundary.objectionHours()));
    }
}
