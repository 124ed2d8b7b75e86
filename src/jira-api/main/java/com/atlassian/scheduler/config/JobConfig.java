package com.atlassian.scheduler.config;

import com.asyncbacklog.signatures.Unconfirmed;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/** What to run, when and where; each change gives a copy. Unless said: at once, once per cluster, without parameters. */
@Unconfirmed("docs.atlassian.com/atlassian-scheduler-api/1.6.0; same shape in the documentation of Bamboo 10.2")
public final class JobConfig {

    private final JobRunnerKey jobRunnerKey;
    private final RunMode runMode;
    private final Schedule schedule;
    private final Map<String, Serializable> parameters;

    private JobConfig(
            JobRunnerKey jobRunnerKey, RunMode runMode, Schedule schedule, Map<String, Serializable> parameters) {
        this.jobRunnerKey = Objects.requireNonNull(jobRunnerKey);
        this.runMode = Objects.requireNonNull(runMode);
        this.schedule = Objects.requireNonNull(schedule);
        this.parameters = Map.copyOf(parameters);
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return new JobConfig(jobRunnerKey, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.runOnce(null), Map.of());
    }

    public JobConfig withRunMode(RunMode newRunMode) {
        return new JobConfig(jobRunnerKey, newRunMode, schedule, parameters);
    }

    public JobConfig withSchedule(Schedule newSchedule) {
        return new JobConfig(jobRunnerKey, runMode, newSchedule, parameters);
    }

    public JobConfig withParameters(Map<String, Serializable> newParameters) {
        return new JobConfig(jobRunnerKey, runMode, schedule, newParameters);
    }

    public JobRunnerKey getJobRunnerKey() {
        return jobRunnerKey;
    }

    public RunMode getRunMode() {
        return runMode;
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public Map<String, Serializable> getParameters() {
        return parameters;
    }
}
