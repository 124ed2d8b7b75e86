package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.NotFound;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** How people record decisions. */
@Named
class DecisionRecordingService {

    private final DecisionStore store;
    private final DecisionPlaces places;
    private final DecisionDraftService drafts;
    private final Authorities authorities;
    private final DecisionSightService sights;

    DecisionRecordingService(
            DecisionStore store,
            DecisionPlaces places,
            DecisionDraftService drafts,
            Authorities authorities,
            DecisionSightService sights) {
        this.store = store;
        this.places = places;
        this.drafts = drafts;
        this.authorities = authorities;
        this.sights = sights;
    }

    /** Records a decision on an issue; it holds at once where that is within its author's authority. */
    VisibleDecision record(String issueKey, DecisionDraft draft) {
        Actor author = sights.reader();
        IssueAccess issue = writable(issueKey, author.person());
        DecisionHome home =
                DecisionHome.ofIssue(issue.issue().projectId(), issue.issue().id());
        CheckedDraft checked = drafts.check(draft, home.projectId(), author);
        Authority authority = authority(checked, home, issue, author);
        refuseWhatCannotBeSuperseded(checked.supersedes(), authority);
        Decision decision = Decision.recorded(
                home.in(checked.area()),
                checked.content(),
                authority
                        .afterWriting(author.key(), author.at())
                        .with(DecisionLineage.superseding(checked.supersededIds())),
                author.key(),
                author.at());
        return sights.see(add(decision, checked.supersedes(), author), author).orElseThrow(NotFound::new);
    }

    private IssueAccess writable(String issueKey, Person author) {
        IssueAccess issue = places.issue(issueKey, author).orElseThrow(NotFound::new);
        if (!issue.mayComment() || issue.archived()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-record"));
        }
        return issue;
    }

    private Authority authority(CheckedDraft checked, DecisionHome home, IssueAccess issue, Actor author) {
        return checked.area()
                .map(area -> authorities.of(author, area, home, Optional.of(issue.issue())))
                .orElseGet(() -> Authority.withoutArea(checked.projectHasAreas(), author.at()));
    }

    /** Who proposes may propose to supersede anything that holds; who decides must be the one to decide about that too. */
    private static void refuseWhatCannotBeSuperseded(List<VisibleDecision> superseded, Authority authority) {
        for (VisibleDecision old : superseded) {
            if (!old.decision().state().is(DecisionStatus.ACCEPTED)) {
                throw MoveRefused.superseding(old);
            }
            if (authority.verdict() != Authority.Verdict.OUTSIDE) {
                Supersession.refuseOutsideAuthority(old);
            }
        }
    }

    private Decision add(Decision decision, List<VisibleDecision> supersedes, Actor author) {
        boolean holds = decision.state().is(DecisionStatus.ACCEPTED);
        List<Decision> superseded =
                holds ? supersedes.stream().map(VisibleDecision::decision).toList() : List.of();
        return store.add(decision, superseded).orElseThrow(() -> overtaken(superseded, author));
    }

    /** Names the one that somebody else was faster with. */
    private RuntimeException overtaken(List<Decision> superseded, Actor author) {
        for (Decision before : superseded) {
            Optional<VisibleDecision> current = store.find(before.id()).flatMap(now -> sights.see(now, author));
            if (current.filter(now -> now.decision().version() == before.version())
                    .isEmpty()) {
                return current.<RuntimeException>map(MoveRefused::superseding).orElseGet(NotFound::new);
            }
        }
        return new IllegalStateException("nothing was overtaken, and nothing was stored");
    }
}
