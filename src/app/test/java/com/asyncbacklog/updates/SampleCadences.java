package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Members;
import java.time.LocalTime;
import java.util.List;

/** Cadences for tests. */
final class SampleCadences {

    private SampleCadences() {}

    static Cadence answeringWithin(long projectId, int minutes) {
        Cadence unset = Cadence.unset(projectId);
        return new Cadence(
                projectId,
                unset.days(),
                unset.promptAt(),
                unset.closesAt(),
                minutes,
                Members.NONE,
                true,
                SampleUpdates.ADA,
                SampleUpdates.NOW,
                1);
    }

    /** The first that somebody sets in a project, for these people. */
    static Cadence of(long projectId, String promptAt, String closesAt, List<String> userKeys) {
        Cadence unset = Cadence.unset(projectId);
        return new Cadence(
                projectId,
                unset.days(),
                LocalTime.parse(promptAt),
                LocalTime.parse(closesAt),
                unset.answerMinutes(),
                new Members(userKeys, List.of(), List.of()),
                true,
                SampleUpdates.ADA,
                SampleUpdates.NOW,
                1);
    }
}
