package com.asyncbacklog.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A host in a process of its own, so that it can be killed. */
final class HostProcess implements AutoCloseable {

    private static final String READY = "Ready: ";

    /** More than a start takes on a slow machine; a host that hangs must not hang the build. */
    private static final int SECONDS = 180;

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final Thread reader = new Thread(this::read, "output of the host");

    private HostProcess(Process process) {
        this.process = process;
    }

    /** Starts {@code HostMain} on a home of this folder, on any free port, with basic authentication. */
    static HostProcess start(Path home, String export) throws IOException {
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "-Djira.plugin=" + PackagedApp.jar(),
                "-Djira.home=" + home,
                "-Djira.port=0",
                "-Djira.export=" + export,
                "-Dcom.atlassian.plugins.authentication.basicauth.block.requests=false",
                "com.asyncbacklog.host.HostMain");
        HostProcess host = new HostProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
        host.reader.setDaemon(true);
        host.reader.start();
        return host;
    }

    /** Waits for the line that says where Jira is. */
    String address() throws InterruptedException {
        try {
            return address.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new AssertionError("the host is not ready:\n" + String.join("\n", lines), failure);
        }
    }

    /** Waits for the process to end by itself and answers all it printed. */
    String outputAtEnd() throws InterruptedException {
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("ended").isTrue();
        reader.join(TimeUnit.SECONDS.toMillis(SECONDS));
        return String.join("\n", lines);
    }

    int exitCode() {
        return process.exitValue();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** SIGTERM. */
    void stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS))
                .as("stopped by SIGTERM")
                .isTrue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                if (line.startsWith(READY)) {
                    address.complete(line.substring(READY.length()).trim());
                }
            }
        } catch (IOException killed) {
            lines.add("(its output broke off: " + killed.getMessage() + ")");
        } finally {
            address.completeExceptionally(new IllegalStateException("the host ended"));
        }
    }
}
