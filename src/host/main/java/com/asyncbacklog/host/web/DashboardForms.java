package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Dashboards;
import com.asyncbacklog.host.jira.Dashboards.Dashboard;
import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What the forms of the dashboard page change; each needs the visitor's token. Their addresses are of this host only. */
final class DashboardForms extends HttpServlet {

    private static final String PATH = "/secure/host/dashboard/";

    private final transient Jira jira;
    private final transient DashboardGadgets gadgets;
    private final transient XsrfToken xsrfToken;
    private final transient PageFrame frame;
    private final transient Dashboards dashboards;

    private DashboardForms(Jira jira, DashboardGadgets gadgets, XsrfToken xsrfToken, PageFrame frame) {
        this.jira = jira;
        this.gadgets = gadgets;
        this.xsrfToken = xsrfToken;
        this.frame = frame;
        this.dashboards = jira.dashboards();
    }

    static Map<String, Servlet> servlets(Jira jira, DashboardGadgets gadgets, XsrfToken xsrfToken, PageFrame frame) {
        return Map.of(PATH + "*", new DashboardForms(jira, gadgets, xsrfToken, frame));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationUser user = jira.authentication().getLoggedInUser();
        if (user == null || !xsrfToken.isSent(request)) {
            frame.writeError(HttpServletResponse.SC_FORBIDDEN, request, response);
            return;
        }
        Optional<Long> shown = "/create".equals(request.getPathInfo())
                ? create(request, user)
                : editable(request, user).flatMap(dashboard -> change(request, dashboard, user));
        if (shown.isEmpty()) {
            frame.writeError(HttpServletResponse.SC_NOT_FOUND, request, response);
            return;
        }
        String query = shown.get() == 0 ? "" : "?selectPageId=" + shown.get();
        response.sendRedirect(request.getContextPath() + "/secure/Dashboard.jspa" + query);
    }

    private Optional<Long> create(HttpServletRequest request, ApplicationUser user) {
        return name(request)
                .map(name -> dashboards.create(name, isShared(request), user).id());
    }

    /** The dashboard to show next, 0 for the user's first; empty when the request makes no sense. */
    private Optional<Long> change(HttpServletRequest request, Dashboard dashboard, ApplicationUser user) {
        switch (request.getPathInfo() == null ? "" : request.getPathInfo()) {
            case "/change" -> {
                Optional<String> name = name(request);
                name.ifPresent(text -> dashboards.change(dashboard, text, isShared(request)));
                return name.map(text -> dashboard.id());
            }
            case "/delete" -> {
                if (dashboard.isOfSystem()) {
                    return Optional.empty();
                }
                dashboards.delete(dashboard);
                return Optional.of(0L);
            }
            case "/add" -> {
                String module = String.valueOf(request.getParameter("module"));
                return gadgets.available(module, user).map(gadget -> {
                    dashboards.add(dashboard, module, emptierColumn(dashboard));
                    return dashboard.id();
                });
            }
            case "/remove" -> {
                number(request, "item").ifPresent(item -> dashboards.remove(dashboard, item));
                return Optional.of(dashboard.id());
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    private Optional<Dashboard> editable(HttpServletRequest request, ApplicationUser user) {
        return number(request, "dashboard")
                .flatMap(id -> dashboards.visible(id, user))
                .filter(dashboard -> dashboards.mayEdit(dashboard, user));
    }

    private int emptierColumn(Dashboard dashboard) {
        long right = dashboards.items(dashboard).stream()
                .filter(item -> item.column() == 1)
                .count();
        return dashboards.items(dashboard).size() - right > right ? 1 : 0;
    }

    private static Optional<String> name(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("name"))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= Dashboards.NAME_LENGTH);
    }

    private static boolean isShared(HttpServletRequest request) {
        return "true".equals(request.getParameter("shared"));
    }

    private static Optional<Long> number(HttpServletRequest request, String parameter) {
        return Optional.ofNullable(request.getParameter(parameter))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
