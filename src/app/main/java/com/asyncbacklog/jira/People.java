package com.asyncbacklog.jira;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.inject.Named;
import java.util.Optional;

/** Jira's users. */
@Named
public final class People {

    private final JiraAuthenticationContext authentication;
    private final UserManager users;
    private final TimeZoneManager zones;
    private final AvatarService avatars;

    public People(
            JiraAuthenticationContext authentication, UserManager users, TimeZoneManager zones, AvatarService avatars) {
        this.authentication = authentication;
        this.users = users;
        this.zones = zones;
        this.avatars = avatars;
    }

    /** Who the current thread works for, which may be nobody. */
    public Person current() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null ? Person.NOBODY : person(user);
    }

    /** The person of this key; one of whom only the key is known when Jira has forgotten them. */
    public Person byKey(String key) {
        ApplicationUser user = users.getUserByKey(key);
        return user == null ? Person.unknown(key) : person(user);
    }

    /** The address of somebody's picture as a reader may see it; empty when Jira has forgotten them. */
    public String avatar(Person of, Person reader) {
        ApplicationUser user = user(of);
        return user == null ? "" : avatars.getAvatarURL(user(reader), user).toString();
    }

    /** {@code null} for nobody, which Jira's services take as anonymous, and for whom Jira has forgotten. */
    ApplicationUser user(Person person) {
        return person.isAnonymous() ? null : users.getUserByKey(person.key());
    }

    private Person person(ApplicationUser user) {
        return new Person(
                user.getKey(),
                user.getName(),
                user.getDisplayName(),
                Optional.of(zones.getTimeZoneforUser(user).toZoneId()));
    }
}
