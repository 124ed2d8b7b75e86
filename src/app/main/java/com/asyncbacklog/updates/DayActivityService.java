package com.asyncbacklog.updates;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.Issues;
import com.asyncbacklog.jira.Person;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person did in a project on their own working day. */
@Named
class DayActivityService {

    private static final int MOST_NOTES = 2_000;

    private final ActivityStore store;
    private final Issues issues;

    DayActivityService(ActivityStore store, Issues issues) {
        this.store = store;
        this.issues = issues;
    }

    /**
     * By issue, the one touched last first: those that are in the project now and that the person may still browse. One statement, one
     * call for all issues.
     */
    List<IssueActivity> of(Person person, long projectId, WorkDay day) {
        Map<Long, List<Activity>> byIssue = day.time().bounds(day.localDate()).stream()
                .flatMap(during -> store.of(person.key(), during, MOST_NOTES).stream())
                .collect(groupingBy(Activity::issueId, LinkedHashMap::new, toList()));
        if (byIssue.isEmpty()) {
            return List.of();
        }
        Map<Long, IssueAccess> visible = issues.find(byIssue.keySet(), person);
        return byIssue.entrySet().stream()
                .filter(entry -> visible.containsKey(entry.getKey()))
                .map(entry -> of(visible.get(entry.getKey()), entry.getValue()))
                .filter(activity -> activity.issue().projectId() == projectId)
                .limit(UpdateDraft.MOST_ISSUES)
                .toList();
    }

    private static IssueActivity of(IssueAccess access, List<Activity> notes) {
        return new IssueActivity(
                access.issue(),
                access.restricted(),
                count(notes, ActivityKind.CREATED) > 0,
                count(notes, ActivityKind.TRANSITIONED) > 0,
                count(notes, ActivityKind.COMMENTED),
                count(notes, ActivityKind.EDITED) > 0);
    }

    private static int count(List<Activity> notes, ActivityKind kind) {
        return (int) notes.stream().filter(note -> note.kind() == kind).count();
    }
}
