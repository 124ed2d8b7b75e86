package com.asyncbacklog.host.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.StartFailure;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class HostDatabaseTest {

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    @Test
    public void a_home_keeps_its_rows_when_it_is_opened_again() throws Exception {
        try (HostDatabase database = HostDatabase.h2(home.getRoot().toPath())) {
            run(database.jira(), "CREATE TABLE T (ID INT)");
            run(database.app(), "INSERT INTO T VALUES (7)");
        }

        try (HostDatabase database = HostDatabase.h2(home.getRoot().toPath())) {
            assertThat(number(database.app(), "SELECT ID FROM T")).isEqualTo(7);
        }
    }

    @Test
    public void a_folder_that_h2_would_misread_is_refused() {
        assertThatThrownBy(() -> HostDatabase.h2(home.getRoot().toPath().resolve("my;IFEXISTS=TRUE")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("semicolon");
    }

    @Test
    public void a_home_in_use_by_another_process_is_refused() throws Exception {
        Files.createDirectories(home.getRoot().toPath().resolve("database"));
        Path file = home.getRoot().toPath().resolve("database").resolve("jira.mv.db");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = other.inputReader()) {
            assertThat(output.readLine()).isEqualTo("locked");

            assertThatThrownBy(() -> HostDatabase.h2(home.getRoot().toPath()))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("in use by another process");
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    public void databases_in_memory_are_private() throws Exception {
        try (HostDatabase one = HostDatabase.inMemory();
                HostDatabase other = HostDatabase.inMemory()) {
            run(one.jira(), "CREATE TABLE T (ID INT)");

            assertThatThrownBy(() -> number(other.jira(), "SELECT ID FROM T")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    public void statements_of_the_app_are_counted_by_text_and_those_of_jira_are_not() throws Exception {
        try (HostDatabase database = HostDatabase.inMemory()) {
            StatementCount count = database.appStatements();
            count.start();
            run(database.jira(), "CREATE TABLE T (ID INT)");
            run(database.app(), "INSERT INTO T VALUES (1)");
            number(database.app(), "SELECT ID FROM T");
            assertThat(count.statements()).containsExactly("INSERT INTO T VALUES (1)", "SELECT ID FROM T");

            count.start();
            assertThat(count.count()).isZero();
        }
    }

    @Test
    public void a_batch_is_one_statement() throws Exception {
        try (HostDatabase database = HostDatabase.inMemory();
                Connection connection = database.app().getConnection()) {
            run(database.jira(), "CREATE TABLE T (ID INT)");
            database.appStatements().start();
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO T VALUES (?)")) {
                for (int id = 0; id < 3; id++) {
                    insert.setInt(1, id);
                    insert.addBatch();
                }
                insert.executeBatch();
            }

            assertThat(database.appStatements().statements()).containsExactly("INSERT INTO T VALUES (?)");
        }
    }

    @Test
    public void rows_are_counted_as_they_are_read() throws Exception {
        try (HostDatabase database = HostDatabase.inMemory();
                Connection connection = database.app().getConnection()) {
            run(database.jira(), "CREATE TABLE T (ID INT)");
            run(database.jira(), "INSERT INTO T VALUES (1), (2), (3)");
            StatementCount count = database.appStatements();
            count.start();
            try (PreparedStatement query = connection.prepareStatement("SELECT ID FROM T ORDER BY ID");
                    ResultSet rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(2);
                assertThat(rows.getStatement()).isSameAs(query);
            }
            assertThat(count.rows()).isEqualTo(2);

            count.stop();
            number(database.app(), "SELECT ID FROM T");
            assertThat(count.rows()).isZero();
            assertThat(count.statements()).isEmpty();
        }
    }

    @Test
    public void each_thread_counts_its_own_statements() throws Exception {
        try (HostDatabase database = HostDatabase.inMemory()) {
            database.appStatements().start();
            Thread other = new Thread(() -> {
                database.appStatements().start();
                try {
                    number(database.app(), "SELECT 1");
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            });
            other.start();
            other.join();

            assertThat(database.appStatements().count()).isZero();
        }
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Another process with the database open, as H2 itself would hold it. */
    public static final class LockHolder {

        private LockHolder() {}

        public static void main(String[] file) throws Exception {
            String address = "jdbc:h2:file:" + file[0].replace(".mv.db", "");
            try (Connection open = DriverManager.getConnection(address, "sa", "")) {
                System.out.println("locked");
                System.in.read();
            }
        }
    }
}
