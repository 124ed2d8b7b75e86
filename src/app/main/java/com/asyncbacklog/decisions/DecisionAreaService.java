package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Jql;
import com.asyncbacklog.jira.Membership;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.NotFound;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people do with the decision areas of a project. */
@Named
class DecisionAreaService {

    /** Of people consulted with a time to object, in which each one's calendar is looked at. */
    static final int MOST_CONSULTED = 500;

    private final DecisionAreaStore store;
    private final Projects projects;
    private final Membership membership;
    private final Jql jql;
    private final Actors actors;

    DecisionAreaService(DecisionAreaStore store, Projects projects, Membership membership, Jql jql, Actors actors) {
        this.store = store;
        this.projects = projects;
        this.membership = membership;
        this.jql = jql;
        this.actors = actors;
    }

    AreasJson get(String projectKey) {
        ProjectAccess access =
                projects.access(projectKey, actors.current().person()).orElseThrow(NotFound::new);
        return json(store.ofProject(access.project().id()));
    }

    /** Whether somebody may replace them now. */
    boolean isEditable(ProjectAccess access) {
        return access.administers() && projects.isLive(access.project().id());
    }

    /** Replaces all areas; for administrators of the project, while it is not archived. */
    AreasJson replace(String projectKey, ObjectNode body) {
        Actor editor = actors.current();
        ProjectAccess access = projects.access(projectKey, editor.person()).orElseThrow(NotFound::new);
        if (!access.administers()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-edit-areas"));
        }
        if (!isEditable(access)) {
            throw new Forbidden(Message.of("asyncbacklog.error.archived"));
        }
        DecisionAreas before = store.ofProject(access.project().id());
        FieldErrors errors = new FieldErrors();
        AreasBody sent = AreasBody.read(body, membership, errors);
        if (before.version() > 0 && sent.version().isEmpty()) {
            errors.add("version", Message.of("asyncbacklog.error.required"));
        }
        List<DecisionArea> areas = check(sent.items(), before, editor.person(), errors);
        errors.refuseIfAny();
        boolean isCurrent =
                sent.version().filter(seen -> seen != before.version()).isEmpty();
        if (!isCurrent || !store.replace(before, areas, editor.person().key(), editor.at())) {
            throw new AreasChanged(json(store.ofProject(before.projectId())));
        }
        return json(store.ofProject(before.projectId()));
    }

    private List<DecisionArea> check(List<AreaDraft> drafts, DecisionAreas before, Person editor, FieldErrors errors) {
        List<DecisionArea> areas = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<Integer> ids = new HashSet<>();
        for (AreaDraft draft : drafts) {
            FieldErrors ofItem = errors.item("items", areas.size() + 1);
            DecisionArea area = identified(draft, draft.check(before.projectId(), ofItem), before, ofItem);
            if (!names.add(DecisionArea.fold(area.name()))) {
                ofItem.add("name", Message.of("asyncbacklog.decisions.error.area-twice"));
            }
            if (area.id() != 0 && !ids.add(area.id())) {
                ofItem.add("id", Message.of("asyncbacklog.decisions.error.area-id-twice"));
            }
            checkBoundary(area, editor, ofItem);
            areas.add(area);
        }
        return areas;
    }

    /** By the id that was sent, else by its name: also that of one that was removed, which so comes back. */
    private static DecisionArea identified(
            AreaDraft draft, DecisionArea area, DecisionAreas before, FieldErrors errors) {
        Optional<DecisionArea> known = draft.id().isPresent()
                ? draft.id().flatMap(before::withId)
                : before.named(area.name())
                        .or(() -> before.all().stream()
                                .filter(old -> old.isNamed(area.name()))
                                .findFirst());
        if (draft.id().isPresent() && known.isEmpty()) {
            errors.add("id", Message.of("asyncbacklog.decisions.error.area-id"));
        }
        return known.map(old -> area.withId(old.id())).orElse(area);
    }

    private void checkBoundary(DecisionArea area, Person editor, FieldErrors errors) {
        Boundary boundary = area.boundary();
        if (!boundary.jql().isEmpty()) {
            jql.fault(boundary.jql(), editor)
                    .map(fault -> Message.of("asyncbacklog.error.jql", fault))
                    .or(() -> Optional.of(Message.of("asyncbacklog.error.jql-sorts"))
                            .filter(sorts -> !jql.isScope(boundary.jql(), editor)))
                    .ifPresent(fault -> errors.add("jql", fault));
        }
        if (boundary.objectionHours() > 0
                && membership.people(boundary.consulted(), area.projectId()).size() > MOST_CONSULTED) {
            errors.add("consulted", Message.of("asyncbacklog.decisions.error.consulted", MOST_CONSULTED));
        }
    }

    private AreasJson json(DecisionAreas areas) {
        return AreasJson.of(areas, membership);
    }
}
