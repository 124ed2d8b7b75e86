package com.asyncbacklog.decisions;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;

/** A request to a Jira under /jira of which only the parameters matter. */
final class FakeRequest {

    private FakeRequest() {}

    static HttpContext with(Map<String, String> parameters) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getParameter" -> parameters.get(arguments[0]);
                    case "getContextPath" -> "/jira";
                    default -> throw new AssertionError("not needed: " + method);
                });
        return () -> request;
    }
}
