package com.asyncbacklog.decisions;

import static java.util.Objects.requireNonNullElse;

import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.Membership;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Words;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.NotFound;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Tells somebody, before they record it, whether a decision would be within their authority, and why. */
@Named
class DecisionAuthorityService {

    private final DecisionAreaStore areas;
    private final DecisionSightService sights;
    private final Authorities authorities;
    private final Membership membership;
    private final Words words;

    DecisionAuthorityService(
            DecisionAreaStore areas,
            DecisionSightService sights,
            Authorities authorities,
            Membership membership,
            Words words) {
        this.areas = areas;
        this.sights = sights;
        this.authorities = authorities;
        this.membership = membership;
        this.words = words;
    }

    /** @param areaName empty or null for no area */
    AuthorityJson onIssue(String issueKey, String areaName) {
        Actor author = sights.reader();
        IssueAccess issue = sights.issue(issueKey, author).orElseThrow(NotFound::new);
        if (!issue.mayComment() || issue.archived()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-record"));
        }
        DecisionAreas ofProject = areas.ofProject(issue.issue().projectId());
        String name = requireNonNullElse(areaName, "");
        if (name.isBlank()) {
            Authority authority = Authority.withoutArea(!ofProject.current().isEmpty(), author.at());
            return AuthorityJson.of(authority, Optional.empty(), List.of(), words);
        }
        DecisionArea area = named(name, ofProject);
        DecisionHome home =
                DecisionHome.ofIssue(issue.issue().projectId(), issue.issue().id());
        Authority authority = authorities.of(author, area, home, Optional.of(issue.issue()));
        List<Person> deciders = membership.people(area.boundary().deciders(), area.projectId());
        return AuthorityJson.of(authority, Optional.of(area), deciders, words);
    }

    private static DecisionArea named(String name, DecisionAreas ofProject) {
        Optional<DecisionArea> area = ofProject.named(name);
        FieldErrors errors = new FieldErrors();
        if (area.isEmpty()) {
            errors.add("area", Message.of("asyncbacklog.decisions.error.area"));
        }
        errors.refuseIfAny();
        return area.orElseThrow();
    }
}
