package com.asyncbacklog.host;

import com.asyncbacklog.host.database.DatabaseChoice;
import com.asyncbacklog.host.jira.NotAnExport;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * Runs a host until the process is told to stop. System properties: {@code jira.plugin} (a jar), {@code jira.home} (a folder;
 * none: in memory), {@code jira.db} (see {@link DatabaseChoice}; none: H2) with {@code jira.db.user} and {@code
 * jira.db.password} for an address, {@code jira.node} (its id in a cluster; none: not clustered), {@code jira.port} (none: 2990), {@code
 * jira.export} (files, comma-separated; none: the demo company) and Jira's own {@code com.atlassian.plugins.authentication.basicauth.block.requests}.
 */
public final class HostMain {

    private static final String BLOCK_BASIC_AUTH = "com.atlassian.plugins.authentication.basicauth.block.requests";

    private HostMain() {}

    /** Prints {@code Ready: <address>} once the host answers; ends the process with 1, and the reason, when it can't start. */
    public static void main(String[] arguments) throws InterruptedException {
        JiraHost host;
        try {
            host = start();
        } catch (RuntimeException failure) {
            report(failure);
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop"));
        System.out.println("Ready: " + host.address());
        // Until the process is told to stop: the server's own threads do not keep it alive.
        new CountDownLatch(1).await();
    }

    private static JiraHost start() {
        List<Path> exports = Stream.of(property("jira.export", "").split(","))
                .map(String::strip)
                .filter(file -> !file.isEmpty())
                .map(Path::of)
                .toList();
        JiraHost.Builder builder = JiraHost.builder()
                .database(new DatabaseChoice(
                        property("jira.db", "h2"), property("jira.db.user", ""), property("jira.db.password", "")))
                .port(port(property("jira.port", "2990")))
                .plugin(Path.of(property("jira.plugin", "")))
                .export(exports)
                .demo(exports.isEmpty())
                .realTime(true)
                .basicAuth(property(BLOCK_BASIC_AUTH, "true").equals("false"));
        String node = property("jira.node", "");
        if (!node.isEmpty()) {
            builder.node(node);
        }
        String home = property("jira.home", "");
        return (home.isEmpty() ? builder.inMemory() : builder.home(Path.of(home))).start();
    }

    private static int port(String port) {
        try {
            int number = Integer.parseInt(port);
            if (number >= 0 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException failure) {
            // Said below, as for a number that is no port.
        }
        throw new StartFailure("jira.port is \"" + port + "\", which is no port");
    }

    private static String property(String name, String otherwise) {
        return System.getProperty(name, otherwise).strip();
    }

    /** One line for what its reader can mend; a stack trace only for a fault of the host. */
    private static void report(RuntimeException failure) {
        System.err.println("Can't start: " + failure.getMessage());
        if (!isForTheReader(failure)) {
            failure.printStackTrace();
        }
    }

    private static boolean isForTheReader(RuntimeException failure) {
        return failure instanceof StartFailure
                || failure instanceof NotAnExport
                || failure instanceof NotInThisHost
                || Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(BindException.class::isInstance);
    }
}
