package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The hub's page of a project's decisions; what it is narrowed to stands in its address. */
public final class DecisionsPage implements ContextProvider {

    private final DecisionService service;
    private final DecisionViews views;
    private final Projects projects;
    private final People people;
    private final CurrentPage current;

    public DecisionsPage(
            DecisionService service, DecisionViews views, Projects projects, People people, CurrentPage current) {
        this.service = service;
        this.views = views;
        this.projects = projects;
        this.people = people;
        this.current = current;
    }

    @Override
    public void init(Map<String, String> params) {}

    /** All that was there as well, and to be written to: in Jira this takes the place of the template's context. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Person reader = people.current();
        Map<String, Object> shown = new HashMap<>(context);
        shown.remove("page");
        projects.inContext(context, reader).ifPresent(project -> shown.put("page", page(project, reader)));
        return shown;
    }

    private DecisionsPageView page(ProjectRef project, Person reader) {
        current.require("decisions-page-resources");
        DecisionSearch search = new DecisionSearch(
                current.parameter("status"), current.parameter("issue"), current.parameter("review"), "", "");
        Page<VisibleDecision> page = new Page<>(List.of(), Optional.empty());
        String error = "";
        try {
            page = service.ofProject(project.key(), search, paging());
        } catch (InvalidInput wrongAddress) {
            error = views.first(wrongAddress);
        }
        return new DecisionsPageView(
                project,
                search,
                choices(project, search),
                views.of(page, reader),
                page.next(),
                error,
                current.contextPath());
    }

    private Paging paging() {
        FieldErrors errors = new FieldErrors();
        Paging paging = Paging.parse("", current.parameter("cursor"), errors);
        errors.refuseIfAny();
        return paging;
    }

    private List<StatusChoice> choices(ProjectRef project, DecisionSearch search) {
        Stream<String> statuses = Stream.of(DecisionStatus.values()).map(DecisionStatus::value);
        String selected = search.status().isEmpty() ? DecisionSearch.ANY_STATUS : search.status();
        return Stream.concat(Stream.of(DecisionSearch.ANY_STATUS), statuses)
                .map(status -> new StatusChoice(
                        status,
                        views.text("asyncbacklog.decisions.status." + status),
                        status.equals(selected),
                        link(project, search, status)))
                .toList();
    }

    private static String link(ProjectRef project, DecisionSearch search, String status) {
        return DecisionsPageView.address(project.key(), search)
                .with("status", status.equals(DecisionSearch.ANY_STATUS) ? "" : status)
                .path();
    }
}
