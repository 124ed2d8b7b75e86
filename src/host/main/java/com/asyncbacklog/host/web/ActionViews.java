package com.asyncbacklog.host.web;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Shows what an action's command returned: the Velocity view of that name in Jira's frame, {@code atl.general} where the page
 * asks for no other, with the status that the action set. The template finds the action as {@code $action} and the token as {@code $atl_token}; in Jira also its
 * getters by their bare names, which is left out here: the rule of the allowlist for them is unconfirmed.
 */
final class ActionViews {

    private final Supplier<Map<String, Object>> defaults;
    private final XsrfToken xsrfToken;
    private final Decorator decorator;

    /** @param defaults what each template finds, read anew for each page */
    ActionViews(Supplier<Map<String, Object>> defaults, XsrfToken xsrfToken, Decorator decorator) {
        this.defaults = defaults;
        this.xsrfToken = xsrfToken;
        this.decorator = decorator;
    }

    void show(
            AppActions.Action action,
            JiraWebActionSupport done,
            String result,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ReflectiveOperationException {
        String redirect = ActionFields.redirectOf(done);
        if (redirect != null) {
            response.sendRedirect(request.getContextPath() + withinJira(redirect));
            return;
        }
        if (result.equals(JiraWebActionSupport.PERMISSION_VIOLATION_RESULT) || result.equals("securitybreach")) {
            response.sendRedirect(LoginAddress.afterViolation(request));
            return;
        }
        String view = action.module().views().get(result);
        if (view == null) {
            throw new IllegalStateException("the action " + action.module().alias() + " has no view " + result);
        }
        Map<String, Object> values = new HashMap<>(defaults.get());
        values.put("action", done);
        values.put("atl_token", xsrfToken.get(request, response));
        var page = new StringWriter();
        action.plugin().templates().render(view, values, page);
        decorator.write(HtmlPage.of(page.toString()), response.getStatus(), request, response);
    }

    /** Never to another server; an address without a slash in front is one of an action. */
    private static String withinJira(String address) {
        String path = address.startsWith("/") || address.contains(":") ? address : "/secure/" + address;
        return LocalAddress.of(path).orElse("/");
    }
}
