package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.NotFound;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import com.asyncbacklog.shared.VisiblePages;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What people look at. Each method acts for whoever the thread works for and checks permission first. */
@Named
class DecisionService {

    private final DecisionStore store;
    private final DecisionAreaStore areas;
    private final DecisionPlaces places;
    private final DecisionSightService sights;

    DecisionService(DecisionStore store, DecisionAreaStore areas, DecisionPlaces places, DecisionSightService sights) {
        this.store = store;
        this.areas = areas;
        this.places = places;
        this.sights = sights;
    }

    VisibleDecision get(int id) {
        Decision decision = store.find(id).orElseThrow(NotFound::new);
        return sights.see(decision, sights.reader()).orElseThrow(NotFound::new);
    }

    Page<VisibleDecision> ofIssue(String key, Paging paging) {
        Actor reader = sights.reader();
        IssueAccess access = places.issue(key, reader.person()).orElseThrow(NotFound::new);
        return pages(filter(access, reader), decisions -> sights.see(decisions, reader))
                .page(paging);
    }

    /** Without what belongs to them beside what stands in them: one statement, whatever there is to see. */
    Page<VisibleDecision> glanceAt(IssueAccess access, Person person, Paging paging) {
        Actor reader = sights.reader(person);
        return pages(filter(access, reader), decisions -> sights.glance(decisions, access, reader))
                .page(paging);
    }

    /** Those of a project that the reader may see. */
    Page<VisibleDecision> ofProject(String key, DecisionSearch search, Paging paging) {
        Actor reader = sights.reader();
        ProjectRef project = places.project(key, reader.person()).orElseThrow(NotFound::new);
        return pages(filter(project.id(), search, reader), decisions -> sights.see(decisions, reader))
                .page(paging);
    }

    /** Whether a project takes changes: an archived one does not. */
    boolean isLive(ProjectRef project) {
        return places.isLive(project);
    }

    /** Those of these ids that there are and that the reader may see. */
    Map<Integer, VisibleDecision> find(Collection<Integer> ids, Person reader) {
        Map<Integer, VisibleDecision> found = new HashMap<>();
        sights.see(store.find(ids), sights.reader(reader)).stream()
                .flatMap(Optional::stream)
                .forEach(visible -> found.put(visible.decision().id(), visible));
        return found;
    }

    /** The keys of those of these projects that the reader may browse, by id. */
    Map<Long, String> projectKeys(Collection<Long> ids, Person reader) {
        Map<Long, String> keys = new HashMap<>();
        ids.stream().distinct().forEach(id -> places.projectKey(id, reader).ifPresent(key -> keys.put(id, key)));
        return keys;
    }

    private static DecisionFilter filter(IssueAccess access, Actor reader) {
        return DecisionFilter.ofIssue(access.issue().projectId(), access.issue().id(), reader.at());
    }

    private VisiblePages<Decision, VisibleDecision> pages(
            DecisionFilter filter, Function<List<Decision>, List<Optional<VisibleDecision>>> sight) {
        return new VisiblePages<>(
                (after, most) -> store.newest(filter, after, most),
                Decision::place,
                sight,
                visible -> visible.decision().content().length());
    }

    private DecisionFilter filter(long projectId, DecisionSearch search, Actor reader) {
        FieldErrors errors = new FieldErrors();
        DecisionFilter filter = new DecisionFilter(
                projectId,
                issueId(projectId, search, reader.person(), errors),
                search.status(errors),
                search.isReviewDue(errors) ? Optional.of(reader.today()) : Optional.empty(),
                areaId(projectId, search, errors),
                reader.at(),
                search.words(errors));
        errors.refuseIfAny();
        return filter;
    }

    private Optional<Long> issueId(long projectId, DecisionSearch search, Person reader, FieldErrors errors) {
        if (search.issueKey().isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> id = places.issue(search.issueKey(), reader)
                .map(IssueAccess::issue)
                .filter(issue -> issue.projectId() == projectId)
                .map(issue -> issue.id());
        if (id.isEmpty()) {
            errors.add("issue", Message.of("asyncbacklog.decisions.error.issue"));
        }
        return id;
    }

    /** One that was removed can still be asked for. */
    private Optional<Integer> areaId(long projectId, DecisionSearch search, FieldErrors errors) {
        if (search.area().isEmpty()) {
            return Optional.empty();
        }
        DecisionAreas known = areas.ofProject(projectId);
        Optional<Integer> id = known.named(search.area())
                .or(() -> known.all().stream()
                        .filter(area -> area.isNamed(search.area()))
                        .findFirst())
                .map(DecisionArea::id);
        if (id.isEmpty()) {
            errors.add("area", Message.of("asyncbacklog.decisions.error.area"));
        }
        return id;
    }
}
