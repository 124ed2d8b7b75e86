package com.asyncbacklog.jira;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.inject.Named;
import java.util.Map;
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

    /** The person of this name; nothing when there is none or they can no longer log in. */
    public Optional<Person> byName(String name) {
        return Optional.ofNullable(users.getUserByName(name))
                .filter(ApplicationUser::isActive)
                .map(this::person);
    }

    /** Whose profile a web fragment is shown on; Jira puts them under {@code profileUser}. */
    public Optional<Person> ofProfile(Map<String, Object> context) {
        return context.get("profileUser") instanceof ApplicationUser user
                ? Optional.of(person(user))
                : Optional.empty();
    }

    /** The person of this name, also one who can no longer log in. */
    public Optional<Person> everByName(String name) {
        return Optional.ofNullable(users.getUserByName(name)).map(this::person);
    }

    /** Whether Jira still knows them and lets them log in. */
    public boolean isActive(Person person) {
        ApplicationUser user = user(person);
        return user != null && user.isActive();
    }

    /** Where mail reaches them; nothing when they are inactive or have no address. */
    public Optional<String> mailAddress(Person person) {
        return Optional.ofNullable(user(person))
                .filter(ApplicationUser::isActive)
                .map(ApplicationUser::getEmailAddress)
                .filter(address -> !address.isBlank());
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

    Optional<ApplicationUser> userByKey(String key) {
        return Optional.ofNullable(users.getUserByKey(key));
    }

    Person person(ApplicationUser user) {
        return new Person(
                user.getKey(),
                user.getName(),
                user.getDisplayName(),
                Optional.of(zones.getTimeZoneforUser(user).toZoneId()));
    }
}
