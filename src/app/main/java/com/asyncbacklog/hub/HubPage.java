package com.asyncbacklog.hub;

import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.jira.Words;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page of a project's hub: the tab that its address names, the first one when it names none that there is. */
public final class HubPage implements ContextProvider {

    private final List<HubTab> tabs;
    private final Projects projects;
    private final People people;
    private final Words words;
    private final CurrentPage current;

    public HubPage(List<HubTab> tabs, Projects projects, People people, Words words, CurrentPage current) {
        this.tabs = tabs.stream().sorted(Comparator.comparingInt(HubTab::place)).toList();
        this.projects = projects;
        this.people = people;
        this.words = words;
        this.current = current;
    }

    @Override
    public void init(Map<String, String> params) {}

    /** All that was there as well, and to be written to: in Jira this takes the place of the template's context. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Person reader = people.current();
        Map<String, Object> shown = new HashMap<>(context);
        shown.remove("hub");
        shown.remove("page");
        projects.inContext(context, reader).ifPresent(project -> show(project, words.reader(reader), shown));
        return shown;
    }

    private void show(ProjectAccess project, Reader reader, Map<String, Object> shown) {
        String wanted = current.parameter("tab");
        HubTab selected = tabs.stream()
                .filter(tab -> tab.name().equals(wanted))
                .findFirst()
                .orElse(tabs.get(0));
        current.require(selected.webResource());
        shown.put("page", selected.view(project, reader));
        shown.put(
                "hub",
                new HubView(project.project(), links(project, reader, selected), selected, current.contextPath()));
    }

    private List<HubTabView> links(ProjectAccess project, Reader reader, HubTab selected) {
        return tabs.stream()
                .map(tab -> new HubTabView(
                        project.project().key(), tab.name(), reader.text(tab.labelKey()), tab == selected))
                .toList();
    }
}
