package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.Issues;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows stored decisions to one reader, for one request: each person is asked for once. */
final class DecisionSight {

    private final People people;
    private final Person reader;
    private final LocalDate today;
    private final Map<String, Person> known = new HashMap<>();

    /** @param today the day it is for the reader */
    DecisionSight(People people, Person reader, LocalDate today) {
        this.people = people;
        this.reader = reader;
        this.today = today;
    }

    VisibleDecision see(Decision decision, IssueAccess access) {
        return new VisibleDecision(
                decision,
                access.issue(),
                person(decision.author()),
                person(decision.updatedBy()),
                decision.isReviewDue(today),
                DecisionPermissions.of(decision, reader, access));
    }

    /** Decisions of one issue that the reader may browse. */
    List<Optional<VisibleDecision>> see(List<Decision> decisions, IssueAccess access) {
        return decisions.stream()
                .map(decision -> Optional.of(see(decision, access)))
                .toList();
    }

    /** In the same order; nothing where the reader may not browse the issue. All issues come by one call. */
    List<Optional<VisibleDecision>> see(List<Decision> decisions, Issues issues) {
        Map<Long, IssueAccess> visible =
                issues.find(decisions.stream().map(Decision::issueId).toList(), reader);
        return decisions.stream()
                .map(decision ->
                        Optional.ofNullable(visible.get(decision.issueId())).map(access -> see(decision, access)))
                .toList();
    }

    private Person person(String key) {
        return known.computeIfAbsent(key, people::byKey);
    }
}
