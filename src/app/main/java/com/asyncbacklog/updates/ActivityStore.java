package com.asyncbacklog.updates;

import com.asyncbacklog.workingtime.Interval;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Notes of what people did in Jira, in the database. */
@Named
class ActivityStore {

    private final ActiveObjects objects;

    ActivityStore(ActiveObjects objects) {
        this.objects = objects;
    }

    void add(Activity activity) {
        objects.create(
                ActivityRow.class,
                new DBParam("ACTOR", activity.actor()),
                new DBParam("PROJECT_ID", activity.projectId()),
                new DBParam("ISSUE_ID", activity.issueId()),
                new DBParam("KIND", activity.kind().value()),
                new DBParam("HAPPENED_AT", activity.at().toEpochMilli()));
    }

    /** What somebody did in a stretch of time, newest first; one statement. */
    List<Activity> of(String actor, Interval during, int most) {
        Query query = Query.select()
                .where(
                        "ACTOR = ? AND HAPPENED_AT >= ? AND HAPPENED_AT < ?",
                        actor,
                        during.start().toEpochMilli(),
                        during.end().toEpochMilli())
                .order("HAPPENED_AT DESC, ID DESC")
                .limit(most);
        return Arrays.stream(objects.find(ActivityRow.class, query))
                .flatMap(ActivityStore::activity)
                .toList();
    }

    void forgetBefore(Instant end) {
        objects.deleteWithSQL(ActivityRow.class, "HAPPENED_AT < ?", end.toEpochMilli());
    }

    void deleteProject(long projectId) {
        objects.deleteWithSQL(ActivityRow.class, "PROJECT_ID = ?", projectId);
    }

    /** Nothing of an unknown kind: while a cluster is upgraded, a newer node may note others. */
    private static Stream<Activity> activity(ActivityRow row) {
        return ActivityKind.of(row.getKind())
                .map(kind -> new Activity(
                        row.getActor(),
                        row.getProjectId(),
                        row.getIssueId(),
                        kind,
                        Instant.ofEpochMilli(row.getHappenedAt())))
                .stream();
    }
}
