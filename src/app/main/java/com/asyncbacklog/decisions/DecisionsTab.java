package com.asyncbacklog.decisions;

import static java.util.Objects.requireNonNullElse;

import com.asyncbacklog.hub.HubTab;
import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The hub's tab of a project's decisions; what it is narrowed to stands in its address. */
@Named
public final class DecisionsTab implements HubTab {

    private final DecisionService service;
    private final DecisionAreaService areas;
    private final ReviewRoundViews rounds;
    private final DecisionViews views;
    private final CurrentPage current;

    public DecisionsTab(
            DecisionService service,
            DecisionAreaService areas,
            ReviewRoundViews rounds,
            DecisionViews views,
            CurrentPage current) {
        this.service = service;
        this.areas = areas;
        this.rounds = rounds;
        this.views = views;
        this.current = current;
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public String labelKey() {
        return "asyncbacklog.decisions.title";
    }

    @Override
    public String template() {
        return "async-backlog/decisions/page.vm";
    }

    @Override
    public String webResource() {
        return "decisions-page-resources";
    }

    @Override
    public DecisionsPageView view(ProjectAccess access, Reader reader) {
        ProjectRef project = access.project();
        DecisionSearch search = new DecisionSearch(
                current.parameter("status"),
                current.parameter("issue"),
                current.parameter("review"),
                current.parameter("q"),
                current.parameter("area"));
        Page<VisibleDecision> page = new Page<>(List.of(), Optional.empty());
        String error = "";
        try {
            page = service.ofProject(project.key(), search, paging());
        } catch (InvalidInput wrongAddress) {
            error = views.first(wrongAddress);
        }
        return new DecisionsPageView(
                access,
                service.isLive(project),
                search,
                statuses(project, search),
                areas(project, search),
                views.of(page, reader.person()),
                !requireNonNullElse(current.parameter("cursor"), "").isEmpty(),
                page.next(),
                rounds.openOf(project.key(), current.contextPath(), reader),
                error,
                views.timeZone(reader.person()),
                current.contextPath());
    }

    private Paging paging() {
        FieldErrors errors = new FieldErrors();
        Paging paging = Paging.parse("", current.parameter("cursor"), errors);
        errors.refuseIfAny();
        return paging;
    }

    private List<FilterChoice> statuses(ProjectRef project, DecisionSearch search) {
        Stream<String> statuses = Stream.of(DecisionStatus.values()).map(DecisionStatus::value);
        String selected = search.status().isEmpty() ? DecisionSearch.ANY_STATUS : search.status();
        return Stream.concat(Stream.of(DecisionSearch.ANY_STATUS), statuses)
                .map(status -> new FilterChoice(
                        status,
                        views.text("asyncbacklog.decisions.status." + status),
                        status.equals(selected),
                        link(project, search, status)))
                .toList();
    }

    private List<FilterChoice> areas(ProjectRef project, DecisionSearch search) {
        List<String> names =
                areas.get(project.key()).items().stream().map(AreaJson::name).toList();
        if (names.isEmpty()) {
            return List.of();
        }
        return Stream.concat(Stream.of(""), names.stream())
                .map(name -> new FilterChoice(
                        name,
                        name.isEmpty() ? views.text("asyncbacklog.decisions.area.any") : name,
                        DecisionArea.fold(name).equals(DecisionArea.fold(search.area())),
                        DecisionsPageView.address(project.key(), search)
                                .with("area", name)
                                .path()))
                .toList();
    }

    private static String link(ProjectRef project, DecisionSearch search, String status) {
        return DecisionsPageView.address(project.key(), search)
                .with("status", status.equals(DecisionSearch.ANY_STATUS) ? "" : status)
                .path();
    }
}
