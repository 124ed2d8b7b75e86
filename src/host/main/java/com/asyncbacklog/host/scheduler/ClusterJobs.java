package com.asyncbacklog.host.scheduler;

import com.asyncbacklog.host.database.DatabaseLock;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The jobs of the whole cluster, in the database. A run is claimed by an update that succeeds on one node only. */
final class ClusterJobs implements Jobs {

    private static final String TABLE = """
            create table if not exists JIRA_CLUSTER_JOB (JOB_ID varchar(255) primary key, RUNNER_KEY varchar(255) not null,
            INTERVAL_MILLIS bigint, FIRST_RUN bigint, CRON varchar(255), ZONE_ID varchar(60),
            PARAMETERS %s not null, NEXT_RUN bigint not null, CLAIMS bigint not null)""";

    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    private ClusterJobs(DataSource database) {
        sql = JdbcClient.create(database);
        transactions = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    static ClusterJobs in(DataSource database, boolean mariaDb) {
        ClusterJobs jobs = new ClusterJobs(database);
        String table = TABLE.formatted(mariaDb ? "longtext" : "text");
        new DatabaseLock(database, "jobs").holding(() -> jobs.sql.sql(table).update());
        return jobs;
    }

    @Override
    public void put(Job job) {
        transactions.executeWithoutResult(status -> {
            remove(job.id());
            insert(job);
        });
    }

    @Override
    public void remove(JobId id) {
        sql.sql("delete from JIRA_CLUSTER_JOB where JOB_ID = ?")
                .param(id.toString())
                .update();
    }

    @Override
    public Optional<Job> find(JobId id) {
        return sql.sql("select * from JIRA_CLUSTER_JOB where JOB_ID = ?")
                .param(id.toString())
                .query(ClusterJobs::job)
                .optional();
    }

    @Override
    public List<Job> due(Instant now) {
        return sql.sql("select * from JIRA_CLUSTER_JOB where NEXT_RUN <= ?")
                .param(now.toEpochMilli())
                .query(ClusterJobs::job)
                .list();
    }

    @Override
    public boolean claim(Job job, Instant nextRun) {
        if (nextRun == null) {
            return sql.sql("delete from JIRA_CLUSTER_JOB where JOB_ID = ? and CLAIMS = ?")
                            .params(job.id().toString(), job.version())
                            .update()
                    == 1;
        }
        return sql.sql("update JIRA_CLUSTER_JOB set NEXT_RUN = ?, CLAIMS = CLAIMS + 1 where JOB_ID = ? and CLAIMS = ?")
                        .params(nextRun.toEpochMilli(), job.id().toString(), job.version())
                        .update()
                == 1;
    }

    private void insert(Job job) {
        IntervalScheduleInfo interval = job.schedule().getIntervalScheduleInfo();
        CronScheduleInfo cron = job.schedule().getCronScheduleInfo();
        sql.sql("""
                insert into JIRA_CLUSTER_JOB (JOB_ID, RUNNER_KEY, INTERVAL_MILLIS, FIRST_RUN, CRON, ZONE_ID, PARAMETERS,
                NEXT_RUN, CLAIMS) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(job.id().toString())
                .param(job.runner().toString())
                .param(interval == null ? null : interval.getIntervalInMillis())
                .param(interval == null ? null : millis(interval.getFirstRunTime()))
                .param(cron == null ? null : cron.getCronExpression())
                .param(
                        cron == null || cron.getTimeZone() == null
                                ? null
                                : cron.getTimeZone().getID())
                .param(job.parameters())
                .param(job.nextRun().toEpochMilli())
                .param(job.version())
                .update();
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                JobId.of(row.getString("JOB_ID")),
                JobRunnerKey.of(row.getString("RUNNER_KEY")),
                RunMode.RUN_ONCE_PER_CLUSTER,
                schedule(row),
                row.getString("PARAMETERS"),
                Instant.ofEpochMilli(row.getLong("NEXT_RUN")),
                row.getLong("CLAIMS"));
    }

    @SuppressWarnings("JavaUtilDate") // Jira's API.
    private static Schedule schedule(ResultSet row) throws SQLException {
        String cron = row.getString("CRON");
        if (cron != null) {
            String zone = row.getString("ZONE_ID");
            return Schedule.forCronExpression(cron, zone == null ? null : TimeZone.getTimeZone(zone));
        }
        long first = row.getLong("FIRST_RUN");
        Date firstRun = row.wasNull() ? null : new Date(first);
        long interval = row.getLong("INTERVAL_MILLIS");
        return interval == 0 ? Schedule.runOnce(firstRun) : Schedule.forInterval(interval, firstRun);
    }

    @SuppressWarnings("JavaUtilDate") // Jira's API.
    private static Long millis(Date date) {
        return date == null ? null : date.getTime();
    }
}
