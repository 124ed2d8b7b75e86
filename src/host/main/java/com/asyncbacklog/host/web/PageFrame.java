package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.velocity.Allowlist;
import com.asyncbacklog.host.velocity.Templates;
import com.asyncbacklog.host.webresource.Include;
import com.asyncbacklog.host.webresource.WebResources;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What surrounds every page: the head with its scripts and style sheets, and Jira's bar with the user's menu. */
final class PageFrame {

    private static final String USER_MENU = "system.user.options";

    private final Templates templates = new Templates(
            path -> Optional.ofNullable(PageFrame.class.getResourceAsStream("/web/pages/" + path)), Allowlist.ofHost());

    private final Jira jira;
    private final WebResources webResources;
    private final CurrentRequest current;
    private final XsrfToken xsrfToken;
    private final WebFragments fragments;
    private final ColorMode colorMode = new ColorMode();

    PageFrame(
            Jira jira, WebResources webResources, CurrentRequest current, XsrfToken xsrfToken, WebFragments fragments) {
        this.jira = jira;
        this.webResources = webResources;
        this.current = current;
        this.xsrfToken = xsrfToken;
        this.fragments = fragments;
    }

    /** Writes a page. Its content comes first: only then is known which web-resources the head has to load. */
    void write(Answer.Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        I18nHelper words = jira.authentication().getI18nHelper();
        Map<String, Object> values = new HashMap<>(page.values());
        values.put("i18n", words);
        values.put("contextPath", request.getContextPath());
        values.put("token", xsrfToken.get(request, response));
        String content = render(page.template(), values);

        values.put("title", page.title());
        values.put("contentHtml", content);
        values.put("colorMode", colorMode.of(request, response));
        values.put("meta", meta(page, request));
        addUserMenu(values);
        values.put(
                "administrator",
                jira.users().isAdministrator(jira.authentication().getLoggedInUser()));
        values.put("themeQuery", queryForTheme(request));
        values.put("language", jira.authentication().getLocale().toLanguageTag());
        List<Include> includes = includes(page);
        values.put(
                "styles", addresses(includes.stream().filter(Include::isStyle).toList(), request));
        values.put(
                "scripts", addresses(includes.stream().filter(Include::isScript).toList(), request));

        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache, no-store");
        response.getOutputStream().write(render("frame.vm", values).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the page that says, in one sentence, what a status means. */
    void writeError(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        I18nHelper words = jira.authentication().getI18nHelper();
        String title = words.getText("page.error." + status + ".title");
        var values = Map.of("title", title, "text", words.getText("page.error." + status + ".text"));
        write(new Answer.Page(title, "error.vm", values, List.of(), Map.of(), status), request, response);
    }

    /** The menu at the right of the bar, with what apps put there; none for somebody who is not logged in. */
    private void addUserMenu(Map<String, Object> values) {
        ApplicationUser user = jira.authentication().getLoggedInUser();
        if (user != null) {
            Map<String, Object> context = Map.of("user", user);
            values.put("reader", Person.of(user, jira.users()));
            values.put("personalLinks", fragments.links(USER_MENU + "/personal", context));
            values.put("userSections", fragments.sections(USER_MENU, context));
        }
    }

    /** This page's own query, ready to take another theme. */
    private static String queryForTheme(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String others = Stream.of(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("theme="))
                .collect(Collectors.joining("&"));
        return others.isEmpty() ? "?theme=" : "?" + others + "&theme=";
    }

    private List<Include> includes(Answer.Page page) {
        var contexts = new TreeSet<>(current.contexts());
        contexts.addAll(page.contexts());
        // Pages of the administration load atl.admin in place of atl.general.
        if (!page.contexts().contains("atl.admin")) {
            contexts.add("atl.general");
        }
        return webResources.forPage(contexts, current.webResources());
    }

    private List<String> addresses(List<Include> includes, HttpServletRequest request) {
        String language = "?locale=" + jira.authentication().getLocale().toLanguageTag();
        List<String> addresses = new ArrayList<>();
        includes.forEach(include -> addresses.add(request.getContextPath() + include.path() + language));
        return addresses;
    }

    private Map<String, String> meta(Answer.Page page, HttpServletRequest request) {
        Map<String, String> meta = new LinkedHashMap<>();
        Locale locale = jira.authentication().getLocale();
        ApplicationUser user = jira.authentication().getLoggedInUser();
        meta.put("context-path", request.getContextPath());
        meta.put("base-url", baseUrl(request));
        meta.put("user-locale", locale.toString());
        meta.put("remote-user", user == null ? "" : user.getName());
        meta.put("remote-user-fullname", user == null ? "" : user.getDisplayName());
        meta.putAll(page.meta());
        return meta;
    }

    static String baseUrl(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    private String render(String template, Map<String, ?> values) {
        var out = new StringWriter();
        templates.render(template, values, out);
        return out.toString();
    }
}
