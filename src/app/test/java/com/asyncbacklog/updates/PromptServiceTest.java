package com.asyncbacklog.updates;

import static com.asyncbacklog.updates.SampleUpdates.draft;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.workingtime.WorkingHours;
import com.asyncbacklog.workingtime.WorkingTime;
import com.asyncbacklog.workingtime.WorkingWeek;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class PromptServiceTest {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    @Rule
    public final UpdatesWorld world = new UpdatesWorld();

    @Before
    public void allTakePart() {
        world.cadences.add(SampleCadences.of(
                UpdatesWorld.ALOY,
                "16:30",
                "02:00",
                Stream.of(world.ada, world.ben, world.mei)
                        .map(ApplicationUser::getKey)
                        .toList()));
    }

    @Test
    public void each_is_asked_at_their_own_time_of_day() {
        assertThat(asked("2026-03-03T03:29:00Z"))
                .as("16:29 in Auckland, 19:29 in Los Angeles")
                .containsExactly("ben");
        assertThat(asked("2026-03-03T03:30:00Z")).containsExactlyInAnyOrder("mei", "ben");
        assertThat(asked("2026-03-03T16:30:00Z")).containsExactly("ada");
        assertThat(asked("2026-03-04T00:30:00Z")).containsExactlyInAnyOrder("ada", "ben");
    }

    @Test
    public void who_has_posted_or_has_nothing_to_report_is_asked_no_more_that_day() {
        world.setNow("2026-03-03T17:00:00Z");
        world.post(draft("Importer ships"));
        assertThat(asked("2026-03-03T17:00:00Z")).isEmpty();
        assertThat(asked("2026-03-04T17:00:00Z")).containsExactly("ada");

        world.setNow("2026-03-04T17:00:00Z");
        world.post(new UpdateDraft("", "", List.of(), "", List.of(), List.of(), true, Optional.empty(), Map.of()));
        assertThat(asked("2026-03-04T17:00:00Z")).isEmpty();
    }

    @Test
    public void what_is_posted_after_midnight_counts_for_the_day_that_ends() {
        world.setNow("2026-03-04T01:00:00Z");
        world.post(draft("Importer ships"));

        assertThat(asked("2026-03-04T01:30:00Z")).containsExactly("ben");
        assertThat(asked("2026-03-04T17:00:00Z")).containsExactly("ada");
    }

    @Test
    public void nobody_is_asked_on_a_day_off_or_in_an_absence_or_on_a_day_that_the_cadence_leaves_out() {
        assertThat(asked("2026-03-07T17:00:00Z")).as("Saturday").isEmpty();
        world.calendars.setAbsent(world.ada.getKey(), LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-03"));
        assertThat(asked("2026-03-03T17:00:00Z")).isEmpty();
        world.calendars.setWeek(
                world.ada.getKey(),
                WorkingWeek.of(
                        EnumSet.of(DayOfWeek.SUNDAY), new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0))));
        assertThat(asked("2026-03-08T17:00:00Z"))
                .as("Sunday is no day of the cadence")
                .isEmpty();
    }

    @Test
    public void nobody_is_asked_where_they_cannot_post() {
        world.jira.deny(ProjectPermissions.ADD_COMMENTS, "ALOY", world.ada);
        assertThat(asked("2026-03-03T17:00:00Z")).isEmpty();
        world.jira.deactivate(world.ben);
        assertThat(asked("2026-03-04T01:00:00Z")).isEmpty();
        world.jira.archive("ALOY");
        assertThat(asked("2026-03-03T03:30:00Z")).isEmpty();
    }

    @Test
    public void a_prompt_tells_the_day_and_its_window() {
        assertThat(world.prompts().dueAt(Instant.parse("2026-03-03T17:00:00Z")))
                .containsExactly(new DuePrompt(
                        world.person(world.ada),
                        UpdatesWorld.ALOY,
                        LocalDate.parse("2026-03-03"),
                        Instant.parse("2026-03-03T16:30:00Z"),
                        Instant.parse("2026-03-04T02:00:00Z"),
                        ZoneId.of("Europe/London")));
    }

    /** Whatever the clock does, each working day has one window at most, and no instant is in two. */
    @Test
    public void through_a_change_of_clocks_each_working_day_is_asked_for_once() {
        for (String zone : List.of("Europe/London", "America/Havana", "Australia/Lord_Howe", "Africa/Cairo")) {
            WorkingTime time = new WorkingTime(
                    ZoneId.of(zone),
                    WorkingWeek.of(
                            EnumSet.allOf(DayOfWeek.class), new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0))),
                    List.of());
            Cadence daily = everyDay();
            Instant end = Instant.parse("2027-03-01T00:00:00Z");
            LocalDate last = null;
            for (Instant now = Instant.parse("2026-03-01T00:00:00Z"); now.isBefore(end); now = now.plus(HALF_HOUR)) {
                Optional<PromptWindow> window = PromptWindow.openAt(now, daily, time);
                if (window.isPresent()) {
                    LocalDate day = window.get().localDay();
                    if (last != null && !day.equals(last)) {
                        assertThat(day).as(zone).isEqualTo(last.plusDays(1));
                    }
                    last = day;
                }
            }
            assertThat(last).isAfterOrEqualTo(LocalDate.parse("2027-02-27"));
        }
    }

    private static Cadence everyDay() {
        Cadence sample = SampleCadences.of(UpdatesWorld.ALOY, "16:30", "02:00", List.of());
        return new Cadence(
                sample.projectId(),
                EnumSet.allOf(DayOfWeek.class),
                sample.promptAt(),
                sample.closesAt(),
                sample.answerMinutes(),
                sample.participants(),
                sample.digest(),
                sample.changedBy(),
                sample.changedAt(),
                sample.version());
    }

    private List<String> asked(String now) {
        return world.prompts().dueAt(Instant.parse(now)).stream()
                .map(prompt -> prompt.person().name())
                .toList();
    }
}
