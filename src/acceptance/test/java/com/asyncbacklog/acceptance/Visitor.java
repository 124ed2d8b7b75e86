package com.asyncbacklog.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody logged in at a browser. Keeps what went wrong on the pages: errors of scripts, and dialogs nobody expects. */
final class Visitor implements AutoCloseable {

    /** Screenshots go to the guide when {@code -Ddocs.update=true} is given, else to the build folder. */
    private static final Path SCREENSHOTS = PackagedApp.projectRoot()
            .resolve(Boolean.getBoolean("docs.update") ? "docs/images" : "src/acceptance/target/screenshots");

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private Visitor(Browser browser, String address, int width, ColorScheme colours) {
        this.address = address;
        this.context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(colours));
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onPageError(faults::add);
        page.onDialog(dialog -> {
            faults.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    static Visitor logIn(Browser browser, String address, String user) {
        return logIn(browser, address, user, 1280, ColorScheme.LIGHT);
    }

    static Visitor logIn(Browser browser, String address, String user, int width, ColorScheme colours) {
        Visitor visitor = new Visitor(browser, address, width, colours);
        try {
            visitor.logIn(user);
            return visitor;
        } catch (RuntimeException | Error failure) {
            visitor.close();
            throw failure;
        }
    }

    void open(String path) {
        page.navigate(address + path);
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** A picture of the page under this name. */
    void keepScreenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    List<String> faults() {
        return faults;
    }

    @Override
    public void close() {
        context.close();
    }

    private void logIn(String user) {
        open("/login.jsp");
        page.fill("[name=os_username]", user);
        page.fill("[name=os_password]", user);
        page.press("[name=os_password]", "Enter");
        page.waitForURL(url -> !url.contains("login.jsp"));
    }
}
