package com.asyncbacklog.jira;

import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page of a Jira under /jira of which only the address's parameters and the required web-resources matter. */
public final class FakePage {

    private final Map<String, String> parameters;
    private final List<String> required = new ArrayList<>();
    private int status = HttpServletResponse.SC_OK;

    public FakePage(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /** In a job, which makes no page: Jira throws. */
    public static CurrentPage none() {
        HttpContext outside = (HttpContext) Proxy.newProxyInstance(
                FakePage.class.getClassLoader(), new Class<?>[] {HttpContext.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("outside a request");
                });
        return new CurrentPage(outside, () -> {
            throw new IllegalStateException("outside a request");
        });
    }

    public CurrentPage page() {
        Map<String, Object> attributes = new HashMap<>();
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                FakePage.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getParameter" -> parameters.get(arguments[0]);
                    case "getContextPath" -> "/jira";
                    case "getAttribute" -> attributes.get(arguments[0]);
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    default -> throw new AssertionError("not needed: " + method);
                });
        RequiredResources resources = new RequiredResources() {
            @Override
            public RequiredResources requireWebResource(String key) {
                required.add(key);
                return this;
            }
        };
        PageBuilderService builder = () -> () -> resources;
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                FakePage.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("setStatus")) {
                        throw new AssertionError("not needed: " + method);
                    }
                    status = (int) arguments[0];
                    return null;
                });
        HttpContext context = new HttpContext() {
            @Override
            public HttpServletRequest getRequest() {
                return request;
            }

            @Override
            public HttpServletResponse getResponse() {
                return response;
            }
        };
        return new CurrentPage(context, builder);
    }

    /** The status that the page was answered with. */
    public int status() {
        return status;
    }

    /** The complete keys of the web-resources that were required, in order. */
    public List<String> required() {
        return required;
    }
}
