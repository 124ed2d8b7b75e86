package com.asyncbacklog.host.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.cluster.ClusterNode;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.jira.AuthenticationContext;
import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.testing.OnEachDatabase;
import com.asyncbacklog.host.time.HostClock;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;

@SuppressWarnings("JavaUtilDate") // Jira's API.
public class HostSchedulerTest extends OnEachDatabase {

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("p.runner");
    private static final JobId JOB = JobId.of("p.job");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final HostClock clock = HostClock.stoppedAt(NOON);
    private final Jira jira = Jira.open(database().jira());
    private final List<String> ran = new ArrayList<>();
    private final HostScheduler one = node("one");
    private final HostScheduler two = node("two");

    public HostSchedulerTest(DatabaseKind kind) {
        super(kind);
    }

    @Test
    public void a_job_of_the_cluster_runs_on_one_node_each_period() throws Exception {
        one.scheduleJob(JOB, every(Duration.ofMinutes(10)));

        assertThat(one.runDue()).hasSize(1);
        assertThat(two.runDue()).isEmpty();
        clock.advance(Duration.ofMinutes(9));
        assertThat(two.runDue()).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        assertThat(two.runDue()).hasSize(1);
        assertThat(one.runDue()).isEmpty();

        assertThat(ran).containsExactly("one at 12:00", "two at 12:10");
    }

    @Test
    public void of_two_nodes_that_find_a_job_due_at_once_one_runs_it() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        one.scheduleJob(JOB, every(Duration.ofMinutes(1)));
        int runs = 0;
        for (int period = 0; period < 20; period++) {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<List<JobRun>>> both = new ArrayList<>();
            for (HostScheduler each : List.of(one, two)) {
                both.add(threads.submit(() -> {
                    start.await();
                    return each.runDue();
                }));
            }
            start.countDown();
            runs += both.get(0).get().size() + both.get(1).get().size();
            clock.advance(Duration.ofMinutes(1));
        }
        threads.shutdownNow();
        assertThat(runs).isEqualTo(20);
    }

    @Test
    public void a_local_job_runs_on_the_node_that_scheduled_it_and_ends_with_it() throws Exception {
        one.scheduleJob(JOB, every(Duration.ofMinutes(10)).withRunMode(RunMode.RUN_LOCALLY));

        assertThat(two.runDue()).isEmpty();
        assertThat(one.runDue()).hasSize(1);

        clock.advance(Duration.ofMinutes(10));
        assertThat(node("one").runDue()).isEmpty();
    }

    @Test
    public void a_job_of_the_cluster_outlives_its_nodes() throws Exception {
        one.scheduleJob(JOB, every(Duration.ofMinutes(10)));
        assertThat(node("three").runDue()).hasSize(1);
    }

    @Test
    public void periods_missed_while_no_node_ran_are_made_up_for_by_one_run() throws Exception {
        one.scheduleJob(JOB, every(Duration.ofMinutes(10)));
        clock.advance(Duration.ofHours(5));

        assertThat(one.runDue()).hasSize(1);
        assertThat(one.runDue()).isEmpty();
        assertThat(nextRun()).isEqualTo("2026-03-02T17:10:00Z");
    }

    @Test
    public void a_first_time_is_waited_for() throws Exception {
        one.scheduleJob(
                JOB, config().withSchedule(Schedule.forInterval(60_000, Date.from(NOON.plus(Duration.ofHours(1))))));
        assertThat(one.runDue()).isEmpty();
        clock.advance(Duration.ofHours(1));
        assertThat(one.runDue()).hasSize(1);
    }

    @Test
    public void a_job_to_run_once_is_forgotten_afterwards() throws Exception {
        for (RunMode mode : RunMode.values()) {
            one.scheduleJob(JOB, config().withSchedule(Schedule.runOnce(null)).withRunMode(mode));
            assertThat(one.getJobDetails(JOB).getRunMode()).isEqualTo(mode);
            assertThat(one.runDue()).hasSize(1);
            assertThat(one.getJobDetails(JOB)).isNull();
            clock.advance(Duration.ofDays(1));
            assertThat(one.runDue()).isEmpty();
        }
    }

    @Test
    public void cron_expressions_have_seconds_and_count_days_from_sunday() throws Exception {
        // Monday is 2 for Quartz; noon of this Monday has come already.
        one.scheduleJob(JOB, config().withSchedule(Schedule.forCronExpression("30 0 9 ? * 2")));
        assertThat(nextRun()).isEqualTo("2026-03-09T09:00:30Z");
    }

    @Test
    public void cron_expressions_follow_the_clocks_of_their_zone() throws Exception {
        one.scheduleJob(
                JOB,
                config().withSchedule(
                                Schedule.forCronExpression("0 0 9 * * ?", TimeZone.getTimeZone("Europe/Berlin"))));
        assertThat(nextRun()).isEqualTo("2026-03-03T08:00:00Z");

        clock.advance(Duration.ofDays(30));
        assertThat(one.runDue()).hasSize(1);
        assertThat(nextRun()).isEqualTo("2026-04-02T07:00:00Z");
    }

    @Test
    public void schedules_that_cannot_be_read_are_refused() {
        for (String cron : List.of("* * * * *", "0 0 9 * * *", "0 0 25 * * ?", "nonsense", "0 0 9 ? * 8")) {
            assertThatThrownBy(() -> one.scheduleJob(JOB, config().withSchedule(Schedule.forCronExpression(cron))))
                    .as(cron)
                    .isInstanceOf(SchedulerServiceException.class)
                    .hasMessageContaining(cron);
        }
        assertThatThrownBy(() ->
                        one.scheduleJob(JOB, config().withSchedule(Schedule.forCronExpression("0 0 9 * * ? 2020"))))
                .isInstanceOf(SchedulerServiceException.class);
        assertThat(one.getJobDetails(JOB)).isNull();
    }

    @Test
    public void parameters_travel_to_the_node_that_runs_the_job() throws Exception {
        List<Object> told = new ArrayList<>();
        two.registerJobRunner(RUNNER, request -> {
            told.add(request.getJobConfig().getParameters());
            told.add(request.getJobId());
            told.add(request.getStartTime());
            return null;
        });
        one.scheduleJob(JOB, every(Duration.ofDays(1)).withParameters(Map.of("since", NOON, "zone", "ünïcode")));

        assertThat(two.runDue()).containsExactly(new JobRun(JOB, RunOutcome.SUCCESS, ""));

        assertThat(told).containsExactly(Map.of("since", NOON, "zone", "ünïcode"), JOB, Date.from(NOON));
    }

    @Test
    public void parameters_that_cannot_be_serialised_are_refused() {
        Serializable broken = new ArrayList<>(List.of(new Object()));
        for (RunMode mode : RunMode.values()) {
            assertThatThrownBy(() -> one.scheduleJob(
                            JOB, every(Duration.ofDays(1)).withRunMode(mode).withParameters(Map.of("broken", broken))))
                    .isInstanceOf(SchedulerServiceException.class);
        }
    }

    @Test
    public void nobody_is_logged_in_while_a_job_runs() throws Exception {
        AuthenticationContext authentication = jira.authentication();
        authentication.setLoggedInUser(jira.users().byName("ada").orElseThrow());
        List<Object> found = new ArrayList<>();
        one.registerJobRunner(RUNNER, request -> {
            found.add(authentication.getLoggedInUser());
            return JobRunnerResponse.success();
        });
        one.scheduleJob(JOB, every(Duration.ofDays(1)));

        one.runDue();

        assertThat(found).containsOnlyNulls().hasSize(1);
        assertThat(authentication.getLoggedInUser().getName()).isEqualTo("ada");
    }

    @Test
    public void a_job_that_fails_runs_again_the_next_time() throws Exception {
        one.registerJobRunner(RUNNER, request -> {
            throw new IllegalStateException("no luck");
        });
        one.scheduleJob(JOB, every(Duration.ofMinutes(10)));

        assertThat(one.runDue()).extracting(JobRun::outcome).containsExactly(RunOutcome.FAILED);
        clock.advance(Duration.ofMinutes(10));
        assertThat(one.runDue())
                .extracting(JobRun::message)
                .singleElement()
                .asString()
                .contains("no luck");
    }

    @Test
    public void a_runner_tells_how_it_went() throws Exception {
        one.registerJobRunner(RUNNER, request -> JobRunnerResponse.aborted("tomorrow"));
        one.scheduleJob(JOB, every(Duration.ofDays(1)));
        assertThat(one.runDue()).containsExactly(new JobRun(JOB, RunOutcome.ABORTED, "tomorrow"));
    }

    @Test
    public void a_period_that_a_node_without_the_runner_claims_is_lost() throws Exception {
        two.unregisterJobRunner(RUNNER);
        one.scheduleJob(JOB, every(Duration.ofMinutes(10)));

        assertThat(two.runDue()).extracting(JobRun::outcome).containsExactly(RunOutcome.UNAVAILABLE);
        assertThat(one.runDue()).isEmpty();
        assertThat(ran).isEmpty();
    }

    @Test
    public void scheduling_again_replaces_the_job_in_either_mode() throws Exception {
        one.scheduleJob(JOB, every(Duration.ofMinutes(10)));
        one.scheduleJob(JOB, every(Duration.ofMinutes(10)));
        one.scheduleJob(JOB, every(Duration.ofMinutes(10)).withRunMode(RunMode.RUN_LOCALLY));
        assertThat(two.getJobDetails(JOB)).isNull();
        assertThat(one.runDue()).hasSize(1);

        one.scheduleJob(JOB, every(Duration.ofMinutes(10)));
        assertThat(one.getJobDetails(JOB).getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        assertThat(one.runDue()).hasSize(1);
    }

    @Test
    public void an_unscheduled_job_runs_no_more() throws Exception {
        one.scheduleJob(JOB, every(Duration.ofMinutes(10)));
        two.unscheduleJob(JOB);
        assertThat(one.getJobDetails(JOB)).isNull();
        assertThat(one.runDue()).isEmpty();
        one.unscheduleJob(JOB);
    }

    @Test
    public void a_stopping_node_asks_its_job_to_end_and_starts_no_other() throws Exception {
        List<Boolean> asked = new ArrayList<>();
        one.registerJobRunner(RUNNER, request -> {
            asked.add(request.isCancellationRequested());
            one.stop();
            asked.add(request.isCancellationRequested());
            return null;
        });
        one.scheduleJob(JOB, every(Duration.ofMinutes(10)));
        one.scheduleJob(JobId.of("p.next"), every(Duration.ofMinutes(10)));

        assertThat(one.runDue()).hasSize(1);
        assertThat(asked).containsExactly(false, true);
        assertThat(two.runDue()).hasSize(1);
    }

    private Instant nextRun() {
        return one.getJobDetails(JOB).getNextRunTime().toInstant();
    }

    private HostScheduler node(String id) {
        ClusterNode node = ClusterNode.join(database().jira(), clock, Optional.of(id));
        HostScheduler scheduler = new HostScheduler(database(), node, clock, jira.authentication());
        JobRunner runner = request -> {
            String time = request.getStartTime().toInstant().toString().substring(11, 16);
            ran.add(id + " at " + time);
            return JobRunnerResponse.success();
        };
        scheduler.registerJobRunner(RUNNER, runner);
        return scheduler;
    }

    private static JobConfig config() {
        return JobConfig.forJobRunnerKey(RUNNER);
    }

    private static JobConfig every(Duration period) {
        return config().withSchedule(Schedule.forInterval(period.toMillis(), null));
    }
}
