package com.asyncbacklog.jira;

import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;

/** The page of Jira that the current thread makes. */
@Named
public class CurrentPage {

    private static final String PLUGIN_KEY = "com.asyncbacklog.jira";

    private final HttpContext http;
    private final PageBuilderService builder;

    CurrentPage(HttpContext http, PageBuilderService builder) {
        this.http = http;
        this.builder = builder;
    }

    /** A parameter of the page's address, {@code null} when it has none of that name. */
    public String parameter(String name) {
        return http.getRequest().getParameter(name);
    }

    /** The path under which Jira is reached, empty at the root. */
    public String contextPath() {
        return http.getRequest().getContextPath();
    }

    /** Says that there is no such page: 404. */
    void answerMissing() {
        http.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /**
     * A value that is worked out once for the page, however many of its parts ask for it; each time where there is none, as in a job
     * that works for somebody.
     *
     * @param name tells it from the others of the page
     */
    public <T> T remember(String name, Supplier<T> value, Class<T> type) {
        Optional<HttpServletRequest> request = request();
        return request.isPresent() ? remember(request.get(), PLUGIN_KEY + ":" + name, value, type) : value.get();
    }

    /** Outside a request the platform says there is {@code null}, and Jira throws. */
    private Optional<HttpServletRequest> request() {
        try {
            return Optional.ofNullable(http.getRequest());
        } catch (IllegalStateException outside) {
            return Optional.empty();
        }
    }

    private static <T> T remember(HttpServletRequest request, String attribute, Supplier<T> value, Class<T> type) {
        Object known = request.getAttribute(attribute);
        if (known != null) {
            return type.cast(known);
        }
        T found = value.get();
        request.setAttribute(attribute, found);
        return found;
    }

    /** Lets the page load one of the app's web-resources, by its key in the descriptor. */
    public void require(String webResource) {
        builder.assembler().resources().requireWebResource(PLUGIN_KEY + ":" + webResource);
    }
}
