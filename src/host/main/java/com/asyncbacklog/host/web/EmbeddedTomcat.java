package com.asyncbacklog.host.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.SessionTrackingMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.loader.ParallelWebappClassLoader;
import org.apache.catalina.loader.WebappLoader;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/** One Tomcat with one context and no files of its own; any number may run in one JVM. */
final class EmbeddedTomcat implements AutoCloseable {

    private static final String CONTEXT_PATH = "/jira";

    /** Jira's default, unconfirmed for 11. */
    private static final int SESSION_MINUTES = 300;

    private final Tomcat tomcat;
    private final Path folder;

    private EmbeddedTomcat(Tomcat tomcat, Path folder) {
        this.tomcat = tomcat;
        this.folder = folder;
    }

    /** @param port 0 for any free one */
    static EmbeddedTomcat start(int port, Filter filter, Map<String, Servlet> servlets) {
        // The factory of URL handlers is one for the whole JVM, and OSGi frameworks want to set theirs.
        TomcatURLStreamHandlerFactory.disable();
        Path folder = temporaryFolder();
        var tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(port);
        Connector connector = tomcat.getConnector();
        connector.setThrowOnFailure(true);
        connector.setProperty("address", "localhost");
        ((StandardHost) tomcat.getHost()).setErrorReportValveClass(QuietErrors.class.getName());
        configure((StandardContext) tomcat.addContext(CONTEXT_PATH, folder.toString()), filter, servlets);
        var started = new EmbeddedTomcat(tomcat, folder);
        try {
            tomcat.start();
            return started;
        } catch (LifecycleException e) {
            started.close();
            throw new IllegalStateException("could not listen on port " + port, e);
        }
    }

    String address() {
        return "http://localhost:" + tomcat.getConnector().getLocalPort() + CONTEXT_PATH;
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("could not stop the web server", e);
        } finally {
            delete(folder);
        }
    }

    /** Pages of Tomcat's own say neither its version nor what went wrong inside. */
    public static final class QuietErrors extends ErrorReportValve {

        public QuietErrors() {
            setShowServerInfo(false);
            setShowReport(false);
        }
    }

    /** Without the search for leaks at the end, which takes every thread of the host for one. */
    private static final class Classes extends ParallelWebappClassLoader {

        Classes(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected void clearReferences() {}
    }

    private static void configure(StandardContext context, Filter filter, Map<String, Servlet> servlets) {
        var loader = new WebappLoader();
        loader.setLoaderInstance(new Classes(EmbeddedTomcat.class.getClassLoader()));
        context.setLoader(loader);
        var cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("lax");
        context.setCookieProcessor(cookies);
        context.setUseHttpOnly(true);
        context.setSessionTimeout(SESSION_MINUTES);
        var sessions = new StandardManager();
        sessions.setPathname(null);
        sessions.setSecureRandomAlgorithm("");
        context.setManager(sessions);
        context.addServletContainerInitializer((classes, starting) -> register(starting, filter, servlets), Set.of());
    }

    private static void register(ServletContext context, Filter filter, Map<String, Servlet> servlets) {
        // Never in the address, where it would be seen and could be planted.
        context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        context.addFilter("authentication", filter)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        servlets.forEach((pattern, servlet) -> {
            ServletRegistration.Dynamic registration = context.addServlet("servlet at " + pattern, servlet);
            registration.setLoadOnStartup(1);
            registration.addMapping(pattern);
        });
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("jira-web");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
