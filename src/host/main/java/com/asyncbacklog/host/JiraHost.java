package com.asyncbacklog.host;

import com.asyncbacklog.host.database.DatabaseChoice;
import com.asyncbacklog.host.database.HostDatabase;
import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.mail.HostMail;
import com.asyncbacklog.host.measure.RequestMeasure;
import com.asyncbacklog.host.plugin.JqlFunctions;
import com.asyncbacklog.host.plugin.Plugin;
import com.asyncbacklog.host.plugin.PluginSystem;
import com.asyncbacklog.host.rest.RestServlets;
import com.asyncbacklog.host.scheduler.HostScheduler;
import com.asyncbacklog.host.time.HostClock;
import com.asyncbacklog.host.web.BaseUrl;
import com.asyncbacklog.host.web.CurrentRequest;
import com.asyncbacklog.host.web.Settings;
import com.asyncbacklog.host.web.WebServer;
import com.atlassian.sal.api.ApplicationProperties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** A running host with one plugin; any number may run in one JVM. */
public final class JiraHost implements AutoCloseable {

    /** What was opened and is not closed yet, the last one first. */
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private final HostDatabase database;
    private final Jira jira;
    private final HostClock clock;
    private final JiraNode node;
    private final PluginSystem plugins;
    private final RequestMeasure measure;
    private final WebServer web;

    private JiraHost(Builder settings) {
        try {
            clock = settings.clock;
            database = opened(HostDatabase.open(settings.database, Optional.ofNullable(settings.home)));
            jira = Jira.open(database.jira(), clock);
            jira.load(settings.exports);
            if (settings.demo) {
                jira.loadDemo();
            }
            node = opened(JiraNode.join(
                    database,
                    clock,
                    jira.authentication(),
                    Optional.ofNullable(settings.node),
                    Optional.ofNullable(settings.home)));
            plugins = opened(PluginSystem.start());
            measure = new RequestMeasure(database.appStatements(), plugins.calls());
            web = opened(serve(settings));
            if (settings.realTime) {
                opened(RealTime.start(node));
            }
        } catch (RuntimeException | Error failure) {
            closeAfter(failure);
            throw failure;
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The address under which people reach Jira, without a trailing slash. */
    public String address() {
        return web.address();
    }

    public Jira jira() {
        return jira;
    }

    public HostDatabase database() {
        return database;
    }

    /** What time it is for the scheduler, the cluster and mail; not for the plugin, which has the machine's. */
    public HostClock clock() {
        return clock;
    }

    /** The jobs, which run when told to unless the host runs in real time. */
    public HostScheduler scheduler() {
        return node.scheduler();
    }

    /** The mails, which are sent when told to unless the host runs in real time. */
    public HostMail mail() {
        return node.mail();
    }

    /** What the plugin costs on the calling thread; a request is measured when it asks for it. */
    public RequestMeasure measure() {
        return measure;
    }

    /** Ends like a process that is killed: the plugin is not told, locks and the place in the cluster are left behind. */
    public void kill() {
        node.kill();
        plugins.kill();
        close();
    }

    /** Stops the server, the plugin and the database, in this order; what is committed is kept. */
    @Override
    public void close() {
        RuntimeException failure = new IllegalStateException("the host did not stop cleanly");
        closeAfter(failure);
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    /** Tomcat and Jersey log through the JDK, which would print each of their steps. */
    private static void logThroughSlf4j() {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }

    private WebServer serve(Builder settings) {
        CurrentRequest request = new CurrentRequest();
        BaseUrl baseUrl = new BaseUrl(request, Optional.ofNullable(settings.baseUrl));
        Map<Class<?>, Object> services = new HashMap<>(jira.components());
        services.putAll(request.components());
        services.putAll(node.components());
        services.put(ApplicationProperties.class, baseUrl);
        Plugin plugin = plugins.install(settings.plugin, services, database);
        plugin.descriptor().i18n().forEach(texts -> jira.texts().add(plugin.classLoader(), texts.location()));
        JqlFunctions.of(plugin, jira.authentication()::getI18nHelper)
                .forEach(jira.search().functions()::add);
        plugin.started();
        WebServer server = WebServer.start(
                new Settings(settings.port, settings.basicAuth),
                jira,
                measure,
                request,
                List.of(plugin),
                RestServlets.servlets(plugin, jira));
        baseUrl.listeningAt(server.address());
        return server;
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    private void closeAfter(Throwable failure) {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception alsoFailed) {
                failure.addSuppressed(alsoFailed);
            }
        }
    }

    /** How a host is to run: in memory, on any free port, without issues and without basic authentication unless said. */
    public static final class Builder {

        private Path home;
        private DatabaseChoice database = DatabaseChoice.own("h2");
        private int port;
        private String baseUrl;
        private Path plugin;
        private List<Path> exports = List.of();
        private boolean demo;
        private boolean basicAuth;
        private String node;
        private HostClock clock = HostClock.running();
        private boolean realTime;

        private Builder() {}

        /** The folder that keeps the database between starts; created when it is missing. */
        public Builder home(Path folder) {
            home = folder;
            return this;
        }

        public Builder inMemory() {
            home = null;
            return this;
        }

        /** H2 unless said. */
        public Builder database(DatabaseChoice choice) {
            database = choice;
            return this;
        }

        /** 0 for any free one. */
        public Builder port(int number) {
            port = number;
            return this;
        }

        /** The address that stands in mails, without a trailing slash: where the host listens unless said. */
        public Builder baseUrl(String address) {
            baseUrl = address;
            return this;
        }

        public Builder plugin(Path jar) {
            plugin = jar;
            return this;
        }

        /** Exports of Jira's REST resources, whose issues Jira is to have. */
        public Builder export(List<Path> files) {
            exports = List.copyOf(files);
            return this;
        }

        /** Whether Jira is to have the issues of the demo company. */
        public Builder demo(boolean wanted) {
            demo = wanted;
            return this;
        }

        /** Whether name and password may come with each request, as with Jira 11's switch for development. */
        public Builder basicAuth(boolean allowed) {
            basicAuth = allowed;
            return this;
        }

        /**
         * Makes it a node of a cluster: any number of them share one database.
         *
         * @param id at most 60 characters, one's own in the cluster
         */
        public Builder node(String id) {
            node = id;
            return this;
        }

        /** The machine's time unless said. */
        public Builder clock(HostClock moved) {
            clock = moved;
            return this;
        }

        /** Whether jobs run, and mails are sent, by themselves when it is time. */
        public Builder realTime(boolean wanted) {
            realTime = wanted;
            return this;
        }

        /**
         * Starts; when this returns, the address answers.
         *
         * @throws StartFailure for a plugin that Jira would refuse, or a home that can't be used
         * @throws com.asyncbacklog.host.jira.NotAnExport for a file that is no export
         * @throws NotInThisHost when the plugin uses something that this host lacks
         */
        public JiraHost start() {
            if (plugin == null || !Files.isRegularFile(plugin)) {
                throw new StartFailure("there is no plugin at " + plugin);
            }
            logThroughSlf4j();
            return new JiraHost(this);
        }
    }
}
