package com.asyncbacklog.decisions;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import com.asyncbacklog.jira.Members;
import com.asyncbacklog.shared.JsonColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;

/** Rounds, agendas, marks and schedules to the columns of their rows, and back. */
final class ReviewColumns {

    private ReviewColumns() {}

    static DBParam[] of(ReviewRound round) {
        return new DBParam[] {
            new DBParam("PROJECT_ID", round.projectId()),
            new DBParam("PLACE", round.number()),
            new DBParam("OPENED_BY", round.openedBy().isEmpty() ? null : round.openedBy()),
            new DBParam("OPENED_AT", round.openedAt().toEpochMilli()),
            new DBParam("CLOSES_AT", round.closesAt().toEpochMilli()),
            new DBParam("STAGE", name(round.stage())),
            new DBParam("REVIEWERS_JSON", members(round.reviewers())),
            new DBParam("VERSION", round.version())
        };
    }

    static ReviewRound read(ReviewRoundRow row) {
        return new ReviewRound(
                row.getID(),
                row.getProjectId(),
                row.getPlace(),
                requireNonNullElse(row.getOpenedBy(), ""),
                Instant.ofEpochMilli(row.getOpenedAt()),
                Instant.ofEpochMilli(row.getClosesAt()),
                ReviewRound.Stage.valueOf(row.getStage().toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getClosedAt()).map(Instant::ofEpochMilli),
                members(row.getReviewersJson()),
                row.getVersion());
    }

    static String name(ReviewRound.Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    static Map<String, Object> of(AgendaItem item, int roundId) {
        Map<String, Object> row = new HashMap<>();
        row.put("ROUND_ID", roundId);
        row.put("DECISION_ID", item.decisionId());
        row.put("REASONS", item.because().stream().map(AgendaReason::value).collect(joining(",")));
        row.put("ADDED_AT", item.addedAt().toEpochMilli());
        return row;
    }

    /** Without a reason that is unknown here, which a newer node may have written. */
    static AgendaItem read(ReviewAgendaRow row) {
        return new AgendaItem(
                row.getDecisionId(),
                Stream.of(row.getReasons().split(","))
                        .flatMap(reason -> AgendaReason.of(reason).stream())
                        .toList(),
                Instant.ofEpochMilli(row.getAddedAt()));
    }

    static DBParam[] of(ReviewMark mark, int roundId) {
        return new DBParam[] {
            new DBParam("ROUND_ID", roundId),
            new DBParam("DECISION_ID", mark.decisionId()),
            new DBParam("PERSON", mark.by()),
            new DBParam("VERDICT", mark.verdict().value()),
            new DBParam("REMARK", remark(mark)),
            new DBParam("MARKED_AT", mark.at().toEpochMilli())
        };
    }

    static void write(ReviewMark mark, ReviewMarkRow row) {
        row.setVerdict(mark.verdict().value());
        row.setRemark(remark(mark));
        row.setMarkedAt(mark.at().toEpochMilli());
    }

    /** Nothing for a mark that is unknown here. */
    static Optional<ReviewMark> read(ReviewMarkRow row) {
        return ReviewVerdict.of(row.getVerdict())
                .map(verdict -> new ReviewMark(
                        row.getDecisionId(),
                        row.getPerson(),
                        verdict,
                        requireNonNullElse(row.getRemark(), ""),
                        Instant.ofEpochMilli(row.getMarkedAt())));
    }

    static DBParam[] of(ReviewSchedule schedule) {
        return new DBParam[] {
            new DBParam("PROJECT_ID", schedule.projectId()),
            new DBParam("VERSION", schedule.version()),
            new DBParam("EVERY_WEEKS", schedule.everyWeeks().orElse(null)),
            new DBParam("OPEN_FOR_DAYS", schedule.openForDays()),
            new DBParam("REVIEWERS_JSON", members(schedule.reviewers())),
            new DBParam("CHANGED_BY", schedule.changedBy()),
            new DBParam("CHANGED_AT", schedule.changedAt().toEpochMilli())
        };
    }

    static ReviewSchedule read(ReviewScheduleRow row) {
        return new ReviewSchedule(
                row.getProjectId(),
                Optional.ofNullable(row.getEveryWeeks()),
                row.getOpenForDays(),
                members(row.getReviewersJson()),
                row.getChangedBy(),
                Instant.ofEpochMilli(row.getChangedAt()),
                row.getVersion());
    }

    private static String remark(ReviewMark mark) {
        return mark.comment().isEmpty() ? null : mark.comment();
    }

    private static String members(Members members) {
        return JsonColumn.write(new MembersColumn(members.users(), members.groups(), members.roles()));
    }

    private static Members members(String json) {
        MembersColumn column = JsonColumn.read(json, new TypeReference<>() {});
        return new Members(column.users(), column.groups(), column.roles());
    }

    /** As they stand in the column. */
    private record MembersColumn(List<String> users, List<String> groups, List<Long> roles) {}
}
