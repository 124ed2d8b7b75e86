package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.measure.RequestMeasure;
import com.asyncbacklog.host.plugin.Plugin;
import com.asyncbacklog.host.restapi.RestApi;
import com.asyncbacklog.host.webresource.AppFiles;
import com.asyncbacklog.host.webresource.WebResources;
import jakarta.servlet.Servlet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Tomcat with Jira's address space under {@code /jira}. */
public final class WebServer implements AutoCloseable {

    private final EmbeddedTomcat tomcat;

    private WebServer(EmbeddedTomcat tomcat) {
        this.tomcat = tomcat;
    }

    /**
     * Starts to serve.
     *
     * @param current whose {@link CurrentRequest#components()} the plugins were installed with
     * @param restServlets by url pattern below the context path
     * @throws IllegalStateException when the port is taken
     */
    public static WebServer start(
            Settings settings,
            Jira jira,
            RequestMeasure measure,
            CurrentRequest current,
            List<Plugin> plugins,
            Map<String, Servlet> restServlets) {
        jira.texts().add(WebServer.class.getClassLoader(), "web.messages");
        var webResources = new WebResources(plugins.stream().map(AppFiles::of).toList());
        Supplier<Map<String, Object>> defaults = () -> templateDefaults(jira, current);
        var fragments = new WebFragments(plugins.stream().map(FragmentApp::of).toList(), defaults);
        var sessions = new Sessions(jira.users());
        var xsrfToken = new XsrfToken();
        var frame = new PageFrame(jira, webResources, current, xsrfToken, fragments);
        var menu = new SettingsMenu(jira, fragments);
        var decorator = new Decorator(jira, frame, menu);
        var gadgets = new DashboardGadgets(plugins, defaults);

        Map<String, Servlet> servlets = new HashMap<>(restServlets);
        servlets.putAll(RestApi.servlets(jira));
        servlets.put("/login.jsp", new LoginServlet(jira, sessions, xsrfToken, frame));
        servlets.put("/logout", new LogoutServlet(jira, sessions, xsrfToken, frame));
        servlets.put("/status", new StatusServlet());
        servlets.put("/s/host/*", StaticFiles.ofHost("/web/files"));
        servlets.put("/s/aui/*", StaticFiles.ofHost("/web/aui"));
        servlets.put("/download/resources/*", new StaticFiles(path -> file(path, webResources, jira)));
        servlets.put("/secure/useravatar", new AvatarServlet(jira.users()));
        servlets.put("/", new MissingServlet(frame));
        servlets.put("/rest/dashboards/1.0/*", new DashboardPreferences(jira));
        servlets.putAll(DashboardForms.servlets(jira, gadgets, xsrfToken, frame));
        servlets.putAll(AppServlet.of(plugins, jira, decorator));
        var views = new ActionViews(defaults, xsrfToken, decorator);
        servlets.put("*.jspa", new AppActions(plugins, jira, xsrfToken, frame, views));
        Map<String, PageMaker> pages = Map.of(
                "", (request, user) -> new Answer.Redirect("/secure/Dashboard.jspa"),
                "/secure/Dashboard.jspa", new DashboardPage(jira, gadgets),
                "/secure/ViewProfile.jspa", new ProfilePage(jira, fragments),
                "/plugins/servlet/project-config/*", new ProjectSettingsPage(jira, menu),
                "/plugins/servlet/upm", new ManageAppsPage(jira, plugins, menu),
                "/secure/BrowseProjects.jspa", new ProjectsPage(jira),
                "/projects/*", new ProjectPage(jira, fragments, menu),
                "/browse/*", new IssuePage(jira, fragments));
        pages.forEach((pattern, page) -> servlets.put(pattern, new PageServlet(page, frame, jira.authentication())));

        var filter = new AuthenticationFilter(settings, jira, measure, sessions, current);
        return new WebServer(EmbeddedTomcat.start(settings.port(), filter, servlets));
    }

    /** The address under which people reach Jira, without a trailing slash. */
    public String address() {
        return tomcat.address();
    }

    /** Ends the requests under way and frees the port. */
    @Override
    public void close() {
        tomcat.close();
    }

    /** What the template of every fragment finds. */
    private static Map<String, Object> templateDefaults(Jira jira, CurrentRequest current) {
        var request = current.request();
        return Map.of(
                "i18n", jira.authentication().getI18nHelper(),
                "req", request,
                "baseurl", PageFrame.baseUrl(request),
                "webResourceManager", current.webResourceManager());
    }

    /** @param path {@code /plugin.key:web-resource-key/name} */
    private static Optional<byte[]> file(String path, WebResources webResources, Jira jira) {
        int slash = path.indexOf('/', 1);
        return slash < 0
                ? Optional.empty()
                : webResources.file(
                        path.substring(1, slash),
                        path.substring(slash + 1),
                        jira.authentication().getI18nHelper());
    }
}
