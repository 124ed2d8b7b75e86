package com.asyncbacklog.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Assume;
import org.junit.rules.ExternalResource;

/**
 * A Chromium driven by Playwright: Debian's at {@code /usr/bin/chromium}, or the one that the environment's
 * {@code CHROMIUM} names. Where there is none, the tests that need it are skipped and say so.
 */
final class Browsers extends ExternalResource {

    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

    /** In milliseconds, as for a page to load: on two busy cores five seconds are no sign of a fault. */
    private static final double PATIENCE = 15_000;

    private Playwright playwright;
    private Browser browser;

    @Override
    protected void before() throws IOException {
        Assume.assumeTrue("skipped, no Chromium at " + CHROMIUM, Files.isExecutable(CHROMIUM));
        System.setProperty("playwright.cli.dir", driver().toString());
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--no-first-run",
                                "--disable-sync")));
    }

    @Override
    protected void after() {
        if (playwright != null) {
            playwright.close();
        }
    }

    Browser browser() {
        return browser;
    }

    /** The folder that Playwright for Java expects: {@code node} and npm's {@code playwright-core} as {@code package}. */
    private static Path driver() throws IOException {
        Path module = PackagedApp.projectRoot().resolve("src/acceptance");
        Path folder = Files.createDirectories(module.resolve("target/playwright"));
        link(folder.resolve("node"), onPath("node"));
        link(folder.resolve("package"), module.resolve("node_modules/playwright-core"));
        return folder;
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private static Path onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + program + " on the PATH"));
    }
}
