package com.asyncbacklog.updates;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.asyncbacklog.jira.Members;
import com.asyncbacklog.shared.JsonColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.DBParam;

/** A cadence to the columns of its row, and back. */
final class CadenceColumns {

    private CadenceColumns() {}

    static DBParam[] of(Cadence cadence) {
        return new DBParam[] {
            new DBParam("PROJECT_ID", cadence.projectId()),
            new DBParam("VERSION", cadence.version()),
            new DBParam("WEEKDAYS", names(cadence.days())),
            new DBParam("PROMPT_AT", cadence.promptAt().toString()),
            new DBParam("CLOSES_AT", cadence.closesAt().toString()),
            new DBParam("ANSWER_MINUTES", cadence.answerMinutes()),
            new DBParam("PARTICIPANTS_JSON", JsonColumn.write(Participants.of(cadence.participants()))),
            new DBParam("DIGEST", cadence.digest()),
            new DBParam("CHANGED_BY", cadence.changedBy()),
            new DBParam("CHANGED_AT", cadence.changedAt().toEpochMilli())
        };
    }

    static Cadence read(CadenceRow row) {
        return new Cadence(
                row.getProjectId(),
                days(row.getWeekdays()),
                LocalTime.parse(row.getPromptAt()),
                LocalTime.parse(row.getClosesAt()),
                row.getAnswerMinutes(),
                JsonColumn.read(row.getParticipantsJson(), new TypeReference<Participants>() {})
                        .members(),
                row.getDigest(),
                row.getChangedBy(),
                Instant.ofEpochMilli(row.getChangedAt()),
                row.getVersion());
    }

    private static String names(Set<DayOfWeek> days) {
        return days.isEmpty() ? null : days.stream().map(DayOfWeek::name).collect(joining(","));
    }

    private static Set<DayOfWeek> days(String names) {
        return names == null
                ? Set.of()
                : Stream.of(names.split(",")).map(DayOfWeek::valueOf).collect(toSet());
    }

    /** As they stand in the column. */
    private record Participants(List<String> users, List<String> groups, List<Long> roles) {

        static Participants of(Members members) {
            return new Participants(members.users(), members.groups(), members.roles());
        }

        Members members() {
            return new Members(users, groups, roles);
        }
    }
}
