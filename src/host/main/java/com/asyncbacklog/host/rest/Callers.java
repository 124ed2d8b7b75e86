package com.asyncbacklog.host.rest;

import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.user.ApplicationUser;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Who calls ({@code null} when nobody is logged in), and what Jira lets them do. */
record Callers(
        Supplier<ApplicationUser> current,
        Predicate<ApplicationUser> licensed,
        Predicate<ApplicationUser> administrator) {

    static Callers of(Jira jira) {
        return new Callers(
                () -> jira.authentication().getLoggedInUser(),
                user -> jira.users().isLicensed(user),
                user -> jira.users().isAdministrator(user));
    }
}
