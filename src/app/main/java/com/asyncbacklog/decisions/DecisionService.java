package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.Issues;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.NotFound;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import com.asyncbacklog.shared.VisiblePages;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What people do with decisions. Each method acts for whoever the thread works for and checks permission first. */
@Named
class DecisionService {

    private final DecisionStore store;
    private final Issues issues;
    private final Projects projects;
    private final People people;
    private final Clock clock;

    DecisionService(DecisionStore store, Issues issues, Projects projects, People people, Clock clock) {
        this.store = store;
        this.issues = issues;
        this.projects = projects;
        this.people = people;
        this.clock = clock;
    }

    VisibleDecision record(String issueKey, DecisionDraft draft) {
        Person author = people.current();
        IssueAccess access = issues.find(issueKey, author).orElseThrow(NotFound::new);
        if (!access.mayComment()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-record"));
        }
        Decision decision = Decision.record(
                access.issue().id(), access.issue().projectId(), draft.content(), author.key(), clock.instant());
        return sight(author).see(store.add(decision), access);
    }

    VisibleDecision get(int id) {
        Person reader = people.current();
        return find(id, reader);
    }

    /** Replaces all that its author writes; refuses a version that is not the current one. */
    VisibleDecision replace(int id, DecisionDraft draft) {
        Person editor = people.current();
        VisibleDecision before = find(id, editor);
        if (!before.permissions().edit()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-edit"));
        }
        Decision after = before.decision().rewritten(draft.replacement(), editor.key(), clock.instant());
        boolean isCurrent = draft.version()
                .filter(seen -> seen == before.decision().version())
                .isPresent();
        if (!isCurrent || !store.replace(before.decision(), after)) {
            throw new DecisionChanged(find(id, editor));
        }
        return new VisibleDecision(
                after, before.issue(), before.author(), editor, after.isReviewDue(today(editor)), before.permissions());
    }

    void delete(int id) {
        Person reader = people.current();
        VisibleDecision decision = find(id, reader);
        if (!decision.permissions().delete()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-delete"));
        }
        if (!store.delete(decision.decision(), reader.key(), clock.instant())) {
            throw new DecisionChanged(find(id, reader));
        }
    }

    Page<VisibleDecision> ofIssue(String key, Paging paging) {
        Person reader = people.current();
        return ofIssue(issues.find(key, reader).orElseThrow(NotFound::new), reader, paging);
    }

    /** One statement, whatever there is to see. */
    Page<VisibleDecision> ofIssue(IssueAccess access, Person reader, Paging paging) {
        DecisionFilter filter = DecisionFilter.ofIssue(
                access.issue().projectId(), access.issue().id());
        DecisionSight sight = sight(reader);
        return pages(filter, decisions -> sight.see(decisions, access)).page(paging);
    }

    /** Those of a project of which the reader may browse the issue. */
    Page<VisibleDecision> ofProject(String key, DecisionSearch search, Paging paging) {
        Person reader = people.current();
        ProjectRef project = projects.find(key, reader).orElseThrow(NotFound::new);
        DecisionSight sight = sight(reader);
        return pages(filter(project, search, reader), decisions -> sight.see(decisions, issues))
                .page(paging);
    }

    /** Those of these ids that there are and that the reader may see. */
    Map<Integer, VisibleDecision> find(Collection<Integer> ids, Person reader) {
        Map<Integer, VisibleDecision> found = new HashMap<>();
        sight(reader).see(store.find(ids), issues).stream()
                .flatMap(Optional::stream)
                .forEach(visible -> found.put(visible.decision().id(), visible));
        return found;
    }

    private VisibleDecision find(int id, Person reader) {
        Decision decision = store.find(id).orElseThrow(NotFound::new);
        return sight(reader).see(List.of(decision), issues).get(0).orElseThrow(NotFound::new);
    }

    private DecisionSight sight(Person reader) {
        return new DecisionSight(people, reader, today(reader));
    }

    /** The day it is for the reader. */
    private LocalDate today(Person reader) {
        return LocalDate.ofInstant(clock.instant(), reader.zone().orElseGet(ZoneId::systemDefault));
    }

    private VisiblePages<Decision, VisibleDecision> pages(
            DecisionFilter filter, Function<List<Decision>, List<Optional<VisibleDecision>>> sight) {
        return new VisiblePages<>(
                (after, most) -> store.newest(filter, after, most),
                Decision::place,
                sight,
                visible -> visible.decision().content().length());
    }

    private DecisionFilter filter(ProjectRef project, DecisionSearch search, Person reader) {
        FieldErrors errors = new FieldErrors();
        search.refuseWhatIsToCome(errors);
        DecisionFilter filter = new DecisionFilter(
                project.id(),
                issueId(project.id(), search, reader, errors),
                search.status(errors),
                search.isReviewDue(errors) ? Optional.of(today(reader)) : Optional.empty());
        errors.refuseIfAny();
        return filter;
    }

    private Optional<Long> issueId(long projectId, DecisionSearch search, Person reader, FieldErrors errors) {
        if (search.issueKey().isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> id = issues.find(search.issueKey(), reader)
                .map(IssueAccess::issue)
                .filter(issue -> issue.projectId() == projectId)
                .map(issue -> issue.id());
        if (id.isEmpty()) {
            errors.add("issue", Message.of("asyncbacklog.decisions.error.issue"));
        }
        return id;
    }
}
