package com.asyncbacklog.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.Test;

public class JobScheduleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private final FakeScheduler scheduler = new FakeScheduler();
    private final List<String> done = new ArrayList<>();

    @Test
    public void each_job_runs_once_per_cluster_at_its_interval() {
        start(job("sweep", Duration.ofMinutes(5)), job("count", Duration.ofDays(1)));

        assertThat(scheduler.configs.keySet())
                .extracting(JobId::toString)
                .containsExactly("com.asyncbacklog.jira:sweep", "com.asyncbacklog.jira:count");
        assertThat(scheduler.configs.values())
                .allSatisfy(config -> assertThat(config.getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER));
        assertThat(scheduler.configs.values())
                .extracting(
                        config -> config.getSchedule().getIntervalScheduleInfo().getIntervalInMillis())
                .containsExactly(300_000L, 86_400_000L);
    }

    @Test
    public void a_job_that_the_cluster_knows_is_not_scheduled_again_unless_its_interval_is_new() {
        start(job("sweep", Duration.ofMinutes(5)));
        start(job("sweep", Duration.ofMinutes(5)));
        assertThat(scheduler.scheduled).isEqualTo(1);

        start(job("sweep", Duration.ofMinutes(1)));
        assertThat(scheduler.scheduled).isEqualTo(2);
    }

    @Test
    public void a_job_is_told_the_apps_time() {
        start(job("sweep", Duration.ofMinutes(5)));

        assertThat(scheduler.run("sweep", false).getRunOutcome()).isEqualTo(RunOutcome.SUCCESS);
        assertThat(done).containsExactly("sweep at " + NOW);
    }

    @Test
    public void a_job_that_fails_says_so_and_leaves_the_others_alone() {
        start(new FailingJob(), job("sweep", Duration.ofMinutes(5)));

        assertThat(scheduler.run("failing", false).getRunOutcome()).isEqualTo(RunOutcome.FAILED);
        assertThat(scheduler.run("failing", false).getMessage()).contains("no luck");
        assertThat(scheduler.run("sweep", false).getRunOutcome()).isEqualTo(RunOutcome.SUCCESS);
    }

    @Test
    public void a_run_of_a_node_that_stops_does_not_begin() {
        start(job("sweep", Duration.ofMinutes(5)));

        assertThat(scheduler.run("sweep", true).getRunOutcome()).isEqualTo(RunOutcome.ABORTED);
        assertThat(done).isEmpty();
    }

    @Test
    public void a_long_job_hears_that_it_is_to_end() {
        start(new LongJob());

        assertThat(scheduler.run("long", false).getRunOutcome()).isEqualTo(RunOutcome.ABORTED);
        assertThat(done).containsExactly("step 1", "step 2", "step 3");
    }

    @Test
    public void a_node_that_stops_offers_its_jobs_no_longer() {
        JobSchedule schedule = start(job("sweep", Duration.ofMinutes(5)));

        schedule.onStop();

        assertThat(scheduler.runners).isEmpty();
        assertThat(scheduler.configs).hasSize(1);
    }

    private JobSchedule start(PeriodicJob... jobs) {
        JobSchedule schedule = new JobSchedule(scheduler, List.of(jobs), Clock.fixed(NOW, ZoneOffset.UTC));
        schedule.onStart();
        return schedule;
    }

    private PeriodicJob job(String name, Duration every) {
        return new PeriodicJob() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration every() {
                return every;
            }

            @Override
            public void run(Instant now) {
                done.add(name + " at " + now);
            }
        };
    }

    private static class FailingJob implements PeriodicJob {

        @Override
        public String name() {
            return "failing";
        }

        @Override
        public Duration every() {
            return Duration.ofMinutes(5);
        }

        @Override
        public void run(Instant now) {
            throw new IllegalStateException("no luck");
        }
    }

    /** Of ten steps; the scheduler wants it to end after the third. */
    private final class LongJob extends FailingJob {

        @Override
        public String name() {
            return "long";
        }

        @Override
        public void run(Instant now, BooleanSupplier isToEnd) {
            for (int step = 1; step <= 10 && !isToEnd.getAsBoolean(); step++) {
                done.add("step " + step);
                scheduler.stopping = step == 3;
            }
        }
    }

    private static final class FakeScheduler implements SchedulerService {

        private final Map<JobRunnerKey, JobRunner> runners = new LinkedHashMap<>();
        private final Map<JobId, JobConfig> configs = new LinkedHashMap<>();
        private int scheduled;
        private boolean stopping;

        JobRunnerResponse run(String name, boolean cancelled) {
            stopping = cancelled;
            JobId id = JobId.of("com.asyncbacklog.jira:" + name);
            return runners.get(configs.get(id).getJobRunnerKey()).runJob(new FakeRequest(this, id));
        }

        @Override
        public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
            runners.put(key, runner);
        }

        @Override
        public void unregisterJobRunner(JobRunnerKey key) {
            runners.remove(key);
        }

        @Override
        public void scheduleJob(JobId id, JobConfig config) {
            configs.put(id, config);
            scheduled++;
        }

        @Override
        public void unscheduleJob(JobId id) {
            configs.remove(id);
        }

        @Override
        public JobDetails getJobDetails(JobId id) {
            return configs.containsKey(id) ? new FakeDetails(id, configs.get(id)) : null;
        }
    }

    private record FakeRequest(FakeScheduler scheduler, JobId getJobId) implements JobRunnerRequest {

        @Override
        @SuppressWarnings("JavaUtilDate") // Jira's API.
        public Date getStartTime() {
            return Date.from(NOW);
        }

        @Override
        public JobConfig getJobConfig() {
            return scheduler.configs.get(getJobId);
        }

        @Override
        public boolean isCancellationRequested() {
            return scheduler.stopping;
        }
    }

    private record FakeDetails(JobId getJobId, JobConfig config) implements JobDetails {

        @Override
        public JobRunnerKey getJobRunnerKey() {
            return config.getJobRunnerKey();
        }

        @Override
        public RunMode getRunMode() {
            return config.getRunMode();
        }

        @Override
        public Schedule getSchedule() {
            return config.getSchedule();
        }

        @Override
        public Date getNextRunTime() {
            return null;
        }
    }
}
