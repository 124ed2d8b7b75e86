package com.asyncbacklog.host.rest;

import com.asyncbacklog.host.StartFailure;
import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.plugin.Plugin;
import com.asyncbacklog.host.plugin.PluginDescriptor.RestModule;
import jakarta.servlet.Servlet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * Serves a plugin's {@code <rest>} modules on Jersey and Jackson, behind Jira's rules of access and XSRF. Broken JSON and
 * unknown fields get the plain text of Jersey's own exception mappers; a plugin's mapper of the same exception comes before
 * them only with a {@code @Priority}.
 */
public final class RestServlets {

    private RestServlets() {}

    /**
     * The servlets by URL pattern below Jira's context: each module under its version and as {@code latest}, which in this
     * host is the only version there is.
     *
     * @throws StartFailure when a module has no resource, so that Jira would answer 404 to everything
     */
    public static Map<String, Servlet> servlets(Plugin plugin, Jira jira) {
        return servlets(plugin, Callers.of(jira));
    }

    static Map<String, Servlet> servlets(Plugin plugin, Callers callers) {
        Map<String, Servlet> servlets = new LinkedHashMap<>();
        for (RestModule module : plugin.descriptor().rest()) {
            Set<Class<?>> classes = new RestClasses(plugin).of(module);
            String base = "/rest" + module.path() + "/";
            // One servlet for each pattern: a servlet container starts and stops them one by one.
            for (String version : Set.of(module.version(), "latest")) {
                Servlet taken = servlets.put(base + version + "/*", servlet(plugin, callers, classes));
                if (taken != null) {
                    throw new StartFailure(plugin.descriptor().key() + ": two <rest> modules serve " + base + version);
                }
            }
        }
        return servlets;
    }

    /** Serves resources of Jira's own on the same rules; what they share is injected by its class. */
    public static <T> Servlet of(Jira jira, T shared, Class<?>... resources) {
        ResourceConfig config = new ResourceConfig(resources);
        config.register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(shared).to(shared.getClass());
            }
        });
        return servlet(config, Callers.of(jira));
    }

    private static Servlet servlet(Plugin plugin, Callers callers, Set<Class<?>> classes) {
        ResourceConfig config = new ResourceConfig(classes);
        config.register(new PluginInjection(plugin));
        return servlet(config, callers);
    }

    private static Servlet servlet(ResourceConfig config, Callers callers) {
        config.register(JacksonFeature.class);
        config.register(new AccessFilter(callers));
        config.register(new XsrfFilter());
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        config.property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        // Otherwise an answer without a body would become the servlet container's own page of that status.
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        return new ServletContainer(config);
    }
}
