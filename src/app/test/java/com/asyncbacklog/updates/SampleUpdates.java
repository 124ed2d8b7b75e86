package com.asyncbacklog.updates;

import com.asyncbacklog.shared.DocumentLink;
import com.asyncbacklog.shared.Health;
import com.asyncbacklog.updates.Question.Asked;
import com.asyncbacklog.workingtime.WorkingTime;
import com.asyncbacklog.workingtime.WorkingWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Updates and drafts for tests; whatever a test does not say is believable. */
final class SampleUpdates {

    static final Instant NOW = UpdatesWorld.NOW;
    static final long PROJECT = 100;
    static final String ADA = "JIRAUSER10100";
    static final String BEN = "JIRAUSER10101";
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private SampleUpdates() {}

    static UpdateContent content(String progress) {
        return new UpdateContent(
                progress,
                "The build is flaky",
                Optional.of(Health.AT_RISK),
                List.of(10_000L, 10_001L),
                List.of(new DocumentLink("Measurements", "https://wiki.example/start?x=1|2")),
                false);
    }

    static UpdateContent bare(String progress) {
        return new UpdateContent(progress, "", Optional.empty(), List.of(), List.of(), false);
    }

    static Update update(String progress) {
        return update(progress, ADA, LocalDate.parse("2026-03-03"), NOW);
    }

    static Update update(String progress, String author, LocalDate day, Instant at) {
        return Update.post(PROJECT, author, day, LONDON, bare(progress), at);
    }

    static Question question(String text) {
        WorkingTime hours = new WorkingTime(LONDON, WorkingWeek.STANDARD, List.of());
        return new Question(
                0,
                0,
                PROJECT,
                new Asked(text, ADA, BEN, 480, NOW),
                new Question.Turn(BEN, ResponseClock.start(hours, NOW, 480), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    static UpdateDraft draft(String progress) {
        return draft(progress, List.of());
    }

    static UpdateDraft draft(String progress, List<QuestionDraft> questions) {
        return new UpdateDraft(progress, "", questions, "", List.of(), List.of(), false, Optional.empty(), Map.of());
    }

    static UpdateDraft draft(String progress, List<QuestionDraft> questions, int version) {
        return new UpdateDraft(
                progress, "", questions, "", List.of(), List.of(), false, Optional.of(version), Map.of());
    }

    static UpdateDraft mentioning(String progress, String... issues) {
        return new UpdateDraft(
                progress, "", List.of(), "", List.of(issues), List.of(), false, Optional.empty(), Map.of());
    }

    static QuestionDraft ask(String text, String to) {
        return new QuestionDraft(Optional.empty(), text, to, Optional.empty());
    }

    static QuestionDraft again(int id, String text, String to) {
        return new QuestionDraft(Optional.of(id), text, to, Optional.empty());
    }
}
