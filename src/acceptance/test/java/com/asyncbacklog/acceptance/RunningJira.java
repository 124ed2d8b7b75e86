package com.asyncbacklog.acceptance;

import com.asyncbacklog.host.JiraHost;
import java.nio.file.Path;
import java.util.List;
import org.junit.rules.ExternalResource;

/** The packaged app in a host of its own, in memory, on any free port. */
final class RunningJira extends ExternalResource {

    private final List<Path> exports;
    private final boolean demo;
    private final boolean basicAuth;
    private JiraHost host;

    private RunningJira(List<Path> exports, boolean demo, boolean basicAuth) {
        this.exports = exports;
        this.demo = demo;
        this.basicAuth = basicAuth;
    }

    /** With the issues of {@code src/acceptance/test/resources/garden.jsonl}. */
    static RunningJira withGarden() {
        return new RunningJira(List.of(testFile("garden.jsonl")), false, true);
    }

    static RunningJira withoutBasicAuthentication() {
        return new RunningJira(List.of(testFile("garden.jsonl")), false, false);
    }

    static RunningJira withDemoCompany() {
        return new RunningJira(List.of(), true, true);
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
