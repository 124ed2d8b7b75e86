package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Dashboards;
import com.asyncbacklog.host.jira.Dashboards.Dashboard;
import com.asyncbacklog.host.jira.Dashboards.Item;
import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code PUT /rest/dashboards/1.0/<dashboard>/gadget/<item>/prefs}: what {@code API.savePreferences} sends, a JSON object of
 * strings; the address is unconfirmed, and apps have no business with it.
 */
final class DashboardPreferences extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})/gadget/(\\d{1,18})/prefs");
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private final transient ObjectMapper json = new ObjectMapper();
    private final transient Jira jira;

    DashboardPreferences(Jira jira) {
        this.jira = jira;
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationUser user = jira.authentication().getLoggedInUser();
        if (user == null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        Optional<Dashboard> dashboard = address.matches()
                ? jira.dashboards().visible(Long.parseLong(address.group(1)), user)
                : Optional.empty();
        Optional<Item> item = dashboard.flatMap(found -> jira.dashboards().items(found).stream()
                .filter(one -> one.id() == Long.parseLong(address.group(2)))
                .findFirst());
        if (item.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (!jira.dashboards().mayEdit(dashboard.get(), user)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            save(item.get(), request, response);
        }
    }

    private void save(Item item, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!String.valueOf(request.getContentType()).startsWith("application/json")) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        Optional<Map<String, String>> sent = read(request);
        if (sent.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        jira.dashboards().setPreferences(item, sent.get());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Empty for what is no flat object, or holds a text that is too long. */
    private Optional<Map<String, String>> read(HttpServletRequest request) throws IOException {
        try {
            return Optional.ofNullable(json.readValue(request.getReader(), STRINGS))
                    .filter(preferences -> preferences.entrySet().stream()
                            .allMatch(entry -> entry.getKey().length() <= Dashboards.NAME_LENGTH
                                    && entry.getValue() != null
                                    && entry.getValue().length() <= Dashboards.VALUE_LENGTH));
        } catch (JsonProcessingException failure) {
            return Optional.empty();
        }
    }
}
