package com.asyncbacklog.host.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.StartFailure;
import com.asyncbacklog.host.jira.Jira;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** The host's own servers, each in a new home. */
@RunWith(Parameterized.class)
public class DatabaseServerTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final String name;

    public DatabaseServerTest(String name) {
        this.name = name;
    }

    @Parameters(name = "{0}")
    public static List<String> names() {
        return List.of("postgres", "mariadb");
    }

    @Test
    public void a_home_keeps_its_rows_belongs_to_one_process_and_can_be_shared_by_address() throws Exception {
        Path home = folder.getRoot().toPath();
        try (HostDatabase database = open(home)) {
            Jira.open(database.jira()).projects().create("DOCK", "Dock", null);

            assertThatThrownBy(() -> open(home))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("in use by another process");
        }

        // A process that is killed leaves its server behind; the next one begins by stopping that.
        killedWithItsServerRunning(home);

        try (HostDatabase database = open(home)) {
            assertThat(Jira.open(database.jira()).projects().byKey("DOCK")).isPresent();
            twoNodesStartAtOnce(database);
        }
    }

    private void twoNodesStartAtOnce(HostDatabase old) throws Exception {
        String address;
        try (Connection connection = old.jira().getConnection()) {
            address = connection.getMetaData().getURL();
        }
        DatabaseAddress shared = new DatabaseAddress(
                address.replace("/jira", "/two_nodes"), name.equals("postgres") ? "postgres" : "root", "");
        new DatabaseAddress(address, shared.user(), "").execute("CREATE DATABASE two_nodes");
        CyclicBarrier barrier = new CyclicBarrier(2);
        Callable<Integer> node = () -> {
            try (HostDatabase database = HostDatabase.at(shared)) {
                barrier.await();
                Jira.open(database.jira()).loadDemo();
                return users(database);
            }
        };
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Integer> users = new ArrayList<>();
        for (Future<Integer> done : nodes.invokeAll(List.of(node, node))) {
            users.add(done.get());
        }
        nodes.shutdown();

        assertThat(users.get(0)).isGreaterThan(4).isEqualTo(users.get(1));
    }

    private static int users(HostDatabase database) throws SQLException {
        try (Connection connection = database.jira().getConnection();
                ResultSet row = connection.createStatement().executeQuery("select count(*) from JIRA_USER")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void killedWithItsServerRunning(Path home) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Waiting.class.getName(),
                        name,
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("open");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private HostDatabase open(Path home) {
        return open(name, home);
    }

    private static HostDatabase open(String name, Path home) {
        return HostDatabase.open(DatabaseChoice.own(name), Optional.of(home));
    }

    /** Another process, with the home open until it is killed. */
    public static final class Waiting {

        private Waiting() {}

        public static void main(String[] arguments) throws Exception {
            try (HostDatabase database = open(arguments[0], Path.of(arguments[1]))) {
                System.out.println("open");
                System.in.read();
            }
        }
    }
}
