package com.asyncbacklog.updates;

import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.Issues;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.shared.NotFound;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader sees of updates: those of projects that they may browse, with the issues that they may browse. By a fixed number of
 * statements and of calls to Jira of each kind, but for permissions, which are checked once an issue and once a project.
 */
@Named
class UpdateReadingService {

    private final UpdateStore store;
    private final ThreadStore threads;
    private final Issues issues;
    private final Projects projects;
    private final People people;

    UpdateReadingService(UpdateStore store, ThreadStore threads, Issues issues, Projects projects, People people) {
        this.store = store;
        this.threads = threads;
        this.issues = issues;
        this.projects = projects;
        this.people = people;
    }

    VisibleUpdate get(int id, Person reader) {
        Update update = store.find(id).orElseThrow(NotFound::new);
        return see(List.of(update), reader).get(0).orElseThrow(NotFound::new);
    }

    /** Those of these ids that there are and that the reader may see. */
    Map<Integer, VisibleUpdate> find(Collection<Integer> ids, Person reader) {
        Map<Integer, VisibleUpdate> found = new HashMap<>();
        see(store.find(ids), reader).stream()
                .flatMap(Optional::stream)
                .forEach(visible -> found.put(visible.update().id(), visible));
        return found;
    }

    /** In the same order; nothing where the reader may not browse the project. */
    List<Optional<VisibleUpdate>> see(List<Update> updates, Person reader) {
        UpdateSight sight = sight(reader);
        List<Update> shown = updates.stream()
                .filter(update -> sight.place(update.projectId()).isPresent())
                .toList();
        UpdateThreads beneath = threads.of(shown.stream().map(Update::id).toList());
        Map<Long, IssueAccess> mentioned = mentioned(shown, reader);
        return updates.stream()
                .map(update -> sight.see(update, beneath, mentioned))
                .toList();
    }

    UpdateSight sight(Person reader) {
        return new UpdateSight(people, projects, reader);
    }

    private Map<Long, IssueAccess> mentioned(List<Update> updates, Person reader) {
        List<Long> ids = updates.stream()
                .flatMap(update -> update.content().issueIds().stream())
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : issues.find(ids, reader);
    }
}
