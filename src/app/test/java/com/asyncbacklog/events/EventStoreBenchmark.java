package com.asyncbacklog.events;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.shared.Cursor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Reads a page of 200 events of a project that has 100,000, by the store and by plain JDBC for the same rows, in turn, so that whatever
 * else the machine does slows both; says how much longer the store takes, by the medians, and fails beyond {@value #MOST} times. Run by
 * {@code mvn -Pbench}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class EventStoreBenchmark {

    /** What Jira's own way to the database may add. */
    private static final double MOST = 1.5;

    /** In JMH's tokens, about two nanoseconds each. */
    private static final long OTHER_WORK = 150_000;

    private static final int TIMES = 6_000;
    private static final int EVENTS = 100_000;
    private static final int LIMIT = 200;
    private static final long PROJECT = 100;

    /** Not H2: it answers a repeated statement without running it, and Jira's productive instances don't run on it. */
    @Param({"POSTGRES", "MARIADB"})
    public DatabaseKind database;

    @Param({"1", "500"})
    public int page;

    private final long[] storeNanos = new long[TIMES];
    private final long[] sqlNanos = new long[TIMES];
    private AppDatabase tables;
    private EventStore store;
    private Optional<Cursor> after;
    private String sql;

    public static void main(String[] arguments) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(EventStoreBenchmark.class.getName()).shouldFailOnError(true);
        new Runner(options.build()).run();
    }

    @Setup
    public void fill() throws SQLException {
        tables = new AppDatabase(database);
        tables.open();
        SampleEvents.fill(tables.objects(), PROJECT, EVENTS);
        store = new EventStore(tables.objects());
        tables.analyze();
        after = Optional.empty();
        for (int passed = 1; passed < page; passed++) {
            List<Event> read = store();
            after = Optional.of(read.get(read.size() - 1).place());
        }
        sql = plainSql();
        if (store().size() != LIMIT || !sql().equals(store())) {
            throw new IllegalStateException("the two don't read the same");
        }
    }

    @Benchmark
    public void inTurn() throws SQLException {
        for (int i = 0; i < TIMES; i++) {
            storeNanos[i] = timed(this::store);
            sqlNanos[i] = timed(this::sql);
        }
    }

    @TearDown
    public void close() {
        tables.close();
        double ratio = median(storeNanos) / median(sqlNanos);
        System.out.printf(
                Locale.ROOT,
                "%n%-8s page %-3d  store %4.0f us  sql %4.0f us  ratio %.2f%n",
                database,
                page,
                median(storeNanos) / 1_000,
                median(sqlNanos) / 1_000,
                ratio);
        if (ratio > MOST) {
            throw new IllegalStateException("the store takes %.2f times as long as plain SQL".formatted(ratio));
        }
    }

    /** After other work, as in a server: a database's process that was just asked answers again without having to wake up. */
    private static long timed(Reading reading) throws SQLException {
        Blackhole.consumeCPU(OTHER_WORK);
        long begin = System.nanoTime();
        List<Event> read = reading.read();
        long nanos = System.nanoTime() - begin;
        if (read.size() != LIMIT) {
            throw new IllegalStateException("not a page");
        }
        return nanos;
    }

    private static double median(long[] nanos) {
        return Arrays.stream(nanos).sorted().skip(nanos.length / 2).findFirst().orElseThrow();
    }

    private List<Event> store() {
        return store.newest(EventFilter.ofProjects(List.of(PROJECT)), after, LIMIT);
    }

    private List<Event> sql() throws SQLException {
        try (Connection connection = tables.source().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, PROJECT);
            if (after.isPresent()) {
                statement.setLong(2, after.get().at());
                statement.setLong(3, after.get().at());
                statement.setInt(4, after.get().id());
            }
            List<Event> events = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    events.add(event(rows));
                }
            }
            return events;
        }
    }

    private static Event event(ResultSet row) throws SQLException {
        return EventDetails.read(row.getInt("ID"), row.getString("DETAILS"));
    }

    /** As one would write it by hand. */
    private String plainSql() {
        String place = after.isPresent() ? " and \"HAPPENED_AT\" <= ? and (\"HAPPENED_AT\" < ? or \"ID\" < ?)" : "";
        String sql = "select \"ID\", \"DETAILS\" from \""
                + tableOfEvents() + "\" where \"PROJECT_ID\" = ?" + place
                + " order by \"HAPPENED_AT\" desc, \"ID\" desc limit " + LIMIT;
        return database == DatabaseKind.MARIADB ? sql.replace('"', '`') : sql;
    }

    /** The store's own statement tells it. */
    private String tableOfEvents() {
        tables.statements().start();
        store.newest(EventFilter.ofProjects(List.of(PROJECT)), Optional.empty(), 1);
        Matcher table = Pattern.compile("AO_\\w+_EVENT\\b")
                .matcher(tables.statements().statements().get(0));
        tables.statements().stop();
        if (!table.find()) {
            throw new IllegalStateException("no table of events");
        }
        return table.group();
    }

    private interface Reading {
        List<Event> read() throws SQLException;
    }
}
