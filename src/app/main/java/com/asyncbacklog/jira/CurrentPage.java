package com.asyncbacklog.jira;

import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
     * A value that is worked out once for the page, however many of its parts ask for it; each time where no page is made.
     *
     * @param name tells it from the others of the page
     */
    public <T> T remember(String name, Supplier<T> value, Class<T> type) {
        HttpServletRequest request = http.getRequest();
        if (request == null) {
            return value.get();
        }
        String attribute = PLUGIN_KEY + ":" + name;
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
