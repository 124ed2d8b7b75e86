package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code /secure/ViewProfile.jspa}: the reader's own profile or, with {@code name}, that of somebody else. */
final class ProfilePage implements PageMaker {

    private final Jira jira;
    private final WebFragments fragments;

    ProfilePage(Jira jira, WebFragments fragments) {
        this.jira = jira;
        this.fragments = fragments;
    }

    @Override
    public Answer make(HttpServletRequest request, ApplicationUser user) {
        String name = request.getParameter("name");
        Optional<ApplicationUser> found =
                name == null ? Optional.of(user) : jira.users().byName(name);
        if (found.isEmpty()) {
            return new Answer.Missing();
        }
        ApplicationUser profileUser = found.get();
        Locale reader = jira.authentication().getLocale();
        Map<String, Object> context = Map.of("user", user, "profileUser", profileUser);
        Map<String, Object> values = new HashMap<>();
        values.put("person", Person.of(profileUser, jira.users()));
        values.put("userName", profileUser.getName());
        values.put("zone", jira.users().zoneOf(profileUser).getId());
        values.put("language", jira.users().localeOf(profileUser).getDisplayName(reader));
        values.put("operations", fragments.links("system.user.profile.links/operations", context));
        values.put("panels", fragments.panels("webpanels.user.profile.summary.custom", context));
        return new Answer.Page(profileUser.getDisplayName(), "profile.vm", values);
    }
}
