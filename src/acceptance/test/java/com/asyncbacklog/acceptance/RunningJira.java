package com.asyncbacklog.acceptance;

import com.asyncbacklog.host.JiraHost;
import com.asyncbacklog.host.time.HostClock;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.rules.ExternalResource;

/** The packaged app in a host of its own, in memory, on any free port. */
final class RunningJira extends ExternalResource {

    private final List<Path> exports;
    private final boolean demo;
    private final boolean basicAuth;
    private final Supplier<HostClock> clock;
    private JiraHost host;

    private RunningJira(List<Path> exports, boolean demo, boolean basicAuth, Supplier<HostClock> clock) {
        this.exports = exports;
        this.demo = demo;
        this.basicAuth = basicAuth;
        this.clock = clock;
    }

    /** With the issues of {@code src/acceptance/test/resources/garden.jsonl}. */
    static RunningJira withGarden() {
        return new RunningJira(List.of(testFile("garden.jsonl")), false, true, HostClock::running);
    }

    static RunningJira withoutBasicAuthentication() {
        return new RunningJira(List.of(testFile("garden.jsonl")), false, false, HostClock::running);
    }

    static RunningJira withDemoCompany() {
        return new RunningJira(List.of(), true, true, HostClock::running);
    }

    /** Its issues come from these files; everybody in them can log in. */
    static RunningJira withExports(Path... files) {
        return new RunningJira(List.of(files), false, true, HostClock::running);
    }

    /** The same in a time that the test moves, which must be an outer rule. */
    RunningJira in(MovedTime time) {
        return new RunningJira(exports, demo, basicAuth, time::clock);
    }

    static Path testFile(String name) {
        return PackagedApp.projectRoot()
                .resolve("src/acceptance/test/resources")
                .resolve(name);
    }

    @Override
    protected void before() {
        host = JiraHost.builder()
                .inMemory()
                .port(0)
                .plugin(PackagedApp.jar())
                .export(exports)
                .demo(demo)
                .basicAuth(basicAuth)
                .clock(clock.get())
                .start();
    }

    @Override
    protected void after() {
        host.close();
    }

    JiraHost host() {
        return host;
    }

    String address() {
        return host.address();
    }

    Caller as(String user) {
        return Caller.user(address(), user);
    }

    Caller asNobody() {
        return Caller.anonymous(address());
    }
}
