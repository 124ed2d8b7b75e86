package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.plugin.Plugin;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebworkAction;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code *.jspa}: the {@code <webwork1>} actions of apps. {@code Alias.jspa} runs {@code execute()}, {@code Alias!some.jspa}
 * runs {@code doSome()}. As in Jira 11 (codescape/jira-scrum-poker, alanmosely/basic-jira-development-panels): an unsupported
 * HTTP method gets 405; a token is asked for only where {@code @RequiresXsrfCheck} says so; without {@code roles-required}
 * nobody is kept out, also not an anonymous visitor (the latter unconfirmed). That a missing token gives 403 is unconfirmed.
 */
final class AppActions extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(AppActions.class);

    private static final Pattern ADDRESS = Pattern.compile("/(\\w+)(?:!(\\w+))?\\.jspa$");
    private static final Set<String> TRUSTED_HEADERS = Set.of("no-check", "nocheck");

    private final transient Map<String, Action> actions = new HashMap<>();
    private final transient Jira jira;
    private final transient XsrfToken xsrfToken;
    private final transient PageFrame frame;
    private final transient ActionViews views;

    AppActions(List<Plugin> plugins, Jira jira, XsrfToken xsrfToken, PageFrame frame, ActionViews views) {
        this.jira = jira;
        this.xsrfToken = xsrfToken;
        this.frame = frame;
        this.views = views;
        for (Plugin plugin : plugins) {
            plugin.descriptor().actions().forEach(action -> actions.put(action.alias(), new Action(plugin, action)));
        }
    }

    record Action(Plugin plugin, WebworkAction module) {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getServletPath());
        Action action = address.find() ? actions.get(address.group(1)) : null;
        if (action == null) {
            frame.writeError(HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        if (!hasRole(action.module().roles())) {
            response.sendRedirect(LoginAddress.afterViolation(request));
            return;
        }
        try {
            run(action, address.group(2), request, response);
        } catch (Exception failure) {
            LOG.error("{} failed", request.getRequestURI(), failure);
            frame.writeError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, request, response);
        }
    }

    private void run(Action action, String command, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        Class<?> type = action.plugin().classLoader().loadClass(action.module().className());
        String name = methodName(command);
        Method method;
        try {
            method = type.getMethod(name);
        } catch (NoSuchMethodException failure) {
            frame.writeError(HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        // What execute() runs may be protected, and carries the annotations.
        Method annotated = command == null ? declared(type, "doExecute") : method;
        if (!supports(request.getMethod(), type, annotated)) {
            frame.writeError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, request, response);
            return;
        }
        if (annotated.isAnnotationPresent(RequiresXsrfCheck.class) && !isTrusted(request)) {
            frame.writeError(HttpServletResponse.SC_FORBIDDEN, request, response);
            return;
        }
        JiraWebActionSupport created = action.plugin().create(action.module().className(), JiraWebActionSupport.class);
        ActionFields.fill(created, request, jira.authentication());
        views.show(action, created, (String) method.invoke(created), request, response);
    }

    private boolean hasRole(List<String> roles) {
        ApplicationUser user = jira.authentication().getLoggedInUser();
        return roles.isEmpty()
                || roles.stream()
                        .anyMatch(role -> role.equals("use")
                                ? user != null && jira.users().isLicensed(user)
                                : jira.users().isAdministrator(user));
    }

    private static String methodName(String command) {
        return command == null ? "execute" : "do" + Character.toUpperCase(command.charAt(0)) + command.substring(1);
    }

    private static Method declared(Class<?> type, String name) throws NoSuchMethodException {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0) {
                    return method;
                }
            }
        }
        throw new NoSuchMethodException(name);
    }

    /** The method's annotation counts, else the class's; without any, every method is answered. */
    private static boolean supports(String httpMethod, Class<?> type, Method method) {
        SupportedMethods supported = method.isAnnotationPresent(SupportedMethods.class)
                ? method.getAnnotation(SupportedMethods.class)
                : type.getAnnotation(SupportedMethods.class);
        return supported == null
                || Arrays.stream(supported.value()).map(RequestMethod::name).anyMatch(httpMethod::equals);
    }

    private boolean isTrusted(HttpServletRequest request) {
        String header = request.getHeader("X-Atlassian-Token");
        return (header != null && TRUSTED_HEADERS.contains(header)) || xsrfToken.isSent(request);
    }
}
