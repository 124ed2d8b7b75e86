package com.asyncbacklog.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A host in a process of its own, so that it can be killed. */
final class HostProcess implements AutoCloseable {

    private static final String READY = "Ready: ";

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private HostProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
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
        return new HostProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits for the line that says where Jira is. */
    String address() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.startsWith(READY)) {
                return line.substring(READY.length()).trim();
            }
        }
        throw new AssertionError("the host ended without being ready:\n" + String.join("\n", lines));
    }

    /** Waits for the process to end by itself and answers all it printed. */
    String outputAtEnd() throws IOException, InterruptedException {
        output.lines().forEach(lines::add);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
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
}
