package com.asyncbacklog.host.web;

import com.asyncbacklog.host.velocity.WebResourceManager;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The request that the current thread serves, and what its page has asked for so far. */
public final class CurrentRequest {

    @SuppressWarnings("ThreadLocalUsage") // one for each host: two may share a JVM
    private final ThreadLocal<State> state = new ThreadLocal<>();

    private record State(
            HttpServletRequest request, HttpServletResponse response, Set<String> webResources, Set<String> contexts) {}

    /** The services that apps may import, by the API type under which each is published. */
    public Map<Class<?>, Object> components() {
        return Map.of(HttpContext.class, new OfThread(), PageBuilderService.class, new PageBuilder());
    }

    void begin(HttpServletRequest request, HttpServletResponse response) {
        state.set(new State(request, response, new LinkedHashSet<>(), new LinkedHashSet<>()));
    }

    void end() {
        state.remove();
    }

    /** {@code null} outside a request. */
    HttpServletRequest request() {
        State current = state.get();
        return current == null ? null : current.request();
    }

    /** Complete keys of the web-resources that were asked for, in that order. */
    Set<String> webResources() {
        return current().webResources();
    }

    /** Web-resource contexts that were asked for. */
    Set<String> contexts() {
        return current().contexts();
    }

    WebResourceManager webResourceManager() {
        return new FromTemplates();
    }

    private State current() {
        State current = state.get();
        if (current == null) {
            throw new IllegalStateException("no request is under way in this thread");
        }
        return current;
    }

    /**
     * Refuses outside a request, as Jira's does (its {@code HttpServletVariablesImpl}, read in the source of Jira 7, unconfirmed for
     * 11), though the platform's documentation speaks of {@code null}.
     */
    private final class OfThread implements HttpContext {

        @Override
        public HttpServletRequest getRequest() {
            return current().request();
        }

        @Override
        public HttpServletResponse getResponse() {
            return current().response();
        }
    }

    private final class PageBuilder implements PageBuilderService, WebResourceAssembler, RequiredResources {

        @Override
        public WebResourceAssembler assembler() {
            return this;
        }

        @Override
        public RequiredResources resources() {
            return this;
        }

        @Override
        public RequiredResources requireWebResource(String moduleCompleteKey) {
            current().webResources().add(moduleCompleteKey);
            return this;
        }
    }

    private final class FromTemplates implements WebResourceManager {

        @Override
        public void requireResource(String moduleCompleteKey) {
            current().webResources().add(moduleCompleteKey);
        }

        @Override
        public void requireResourcesForContext(String context) {
            current().contexts().add(context);
        }
    }
}
