package com.asyncbacklog.host.jira;

import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.crowd.model.user.User;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Jira's users; the class behind {@code UserManager}. A user's key is never the name. */
public final class Users implements UserManager {

    private static final long FIRST_KEY = 10100;
    private static final String COLUMNS = "select USER_KEY, USER_NAME, DISPLAY_NAME, ACTIVE, EMAIL from JIRA_USER ";

    private final Tables tables;
    private final Groups groups;
    private final EventPublisher events;
    private final Passwords passwords = new Passwords();

    Users(Tables tables, Groups groups, EventPublisher events) {
        this.tables = tables;
        this.groups = groups;
        this.events = events;
    }

    /** What is needed to create a user; the password is the name, and a licence comes with the account. */
    public record NewUser(String name, String displayName, String email, ZoneId zone, Locale locale, boolean active) {

        /** An active user with Jira's default language and an address in the domain for examples. */
        public NewUser(String name, String displayName, ZoneId zone) {
            this(name, displayName, zone, Locale.US);
        }

        /** An active user with an address in the domain for examples. */
        public NewUser(String name, String displayName, ZoneId zone, Locale locale) {
            this(name, displayName, name + "@example.com", zone, locale, true);
        }
    }

    /** Creates a user with the next free key. @throws IllegalArgumentException when the name is taken, whatever its case */
    public ApplicationUser create(NewUser user) {
        if (byName(user.name()).isPresent()) {
            throw new IllegalArgumentException("there is a user named " + user.name() + " already");
        }
        String key = "JIRAUSER" + tables.nextId("user", FIRST_KEY);
        tables.sql("insert into JIRA_USER (USER_KEY, USER_NAME, LOWER_NAME, DISPLAY_NAME, EMAIL, ACTIVE, ZONE_ID,"
                        + " LOCALE_TAG, PASSWORD_HASH) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        key,
                        user.name(),
                        lower(user.name()),
                        user.displayName(),
                        user.email(),
                        user.active() ? 1 : 0,
                        user.zone().getId(),
                        user.locale().toLanguageTag(),
                        passwords.hash(user.name()))
                .update();
        ApplicationUser created = new JiraUser(key, user.name(), user.displayName(), user.email(), user.active());
        groups.add(Groups.USERS, created);
        return created;
    }

    /** The user whose password this is; empty also for an inactive user, who cannot log in. */
    public Optional<ApplicationUser> authenticate(String name, String password) {
        return byName(name)
                .filter(ApplicationUser::isActive)
                .filter(user -> passwords.matches(password, text("PASSWORD_HASH", user)));
    }

    /** Finds a user by name, whatever its case. */
    public Optional<ApplicationUser> byName(String name) {
        return tables.sql(COLUMNS + "where LOWER_NAME = ?")
                .param(lower(name))
                .query(Users::user)
                .optional();
    }

    public Optional<ApplicationUser> byKey(String key) {
        return Optional.ofNullable(byKeys(List.of(key)).get(key));
    }

    /** Active users of whose name, or of whose display name or a word in it, this is the beginning, whatever its case; by name. */
    public List<ApplicationUser> beginningWith(String text, int start, int max) {
        String like = lower(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return tables.sql(COLUMNS
                        + "where ACTIVE = 1 and (LOWER_NAME like ? escape '!' or lower(DISPLAY_NAME) like ? escape '!'"
                        + " or lower(DISPLAY_NAME) like ? escape '!') order by LOWER_NAME limit " + max + " offset "
                        + start)
                .params(like, like, "% " + like)
                .query(Users::user)
                .list();
    }

    @Override
    public ApplicationUser getUserByKey(String key) {
        return key == null ? null : byKey(key).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String name) {
        return name == null ? null : byName(name).orElse(null);
    }

    /** Whether the user has application access to Jira Software, without which REST answers 403. */
    public boolean isLicensed(ApplicationUser user) {
        return isActive(user) && groups.namesOf(user).contains(Groups.USERS);
    }

    /** Whether the user has the global permission to administer Jira. */
    public boolean isAdministrator(ApplicationUser user) {
        return isActive(user) && groups.namesOf(user).contains(Groups.ADMINISTRATORS);
    }

    /** The zone in the user's profile; the server's for {@code null}. */
    public ZoneId zoneOf(ApplicationUser user) {
        return user == null ? ZoneId.systemDefault() : ZoneId.of(text("ZONE_ID", user));
    }

    /** The language in the user's profile; Jira's default, American English, for {@code null}. */
    public Locale localeOf(ApplicationUser user) {
        return user == null ? Locale.US : Locale.forLanguageTag(text("LOCALE_TAG", user));
    }

    /** Where the user's picture is, from the root of the server; see {@link Badge} for what it shows. */
    public URI avatarOf(ApplicationUser user) {
        return URI.create("/jira/secure/useravatar" + (user == null ? "" : "?ownerId=" + user.getKey()));
    }

    /** The user can no longer log in and loses every permission, but stays where mentioned. */
    public void deactivate(ApplicationUser user) {
        edit(user, () -> set("ACTIVE", 0, user));
    }

    /**
     * Changes the name, never the key; the password stays. Jira tells of it by the same event as of other edits (UNCONFIRMED;
     * Crowd also knows a {@code UserRenamedEvent}).
     */
    public void rename(ApplicationUser user, String newName) {
        edit(user, () -> {
            set("USER_NAME", newName, user);
            set("LOWER_NAME", lower(newName), user);
        });
    }

    /**
     * Deletes the user, who is then named nowhere any more. Jira refuses it to administrators while issues or comments are the
     * user's; whoever calls this must have seen to that.
     */
    public void delete(ApplicationUser user) {
        ApplicationUser current = byKey(user.getKey()).orElseThrow();
        tables.inTransaction(() -> {
            tables.sql("delete from JIRA_MEMBERSHIP where USER_KEY = ?")
                    .param(user.getKey())
                    .update();
            tables.sql("delete from JIRA_USER where USER_KEY = ?")
                    .param(user.getKey())
                    .update();
        });
        events.publish(new UserDeletedEvent(current.getName()));
    }

    public void setZone(ApplicationUser user, ZoneId zone) {
        set("ZONE_ID", zone.getId(), user);
    }

    public void setLocale(ApplicationUser user, Locale locale) {
        set("LOCALE_TAG", locale.toLanguageTag(), user);
    }

    public Groups groups() {
        return groups;
    }

    /** The members of a group, by name; also inactive ones (unconfirmed). */
    List<ApplicationUser> inGroup(String group) {
        return tables.sql(COLUMNS + "where USER_KEY in (select USER_KEY from JIRA_MEMBERSHIP where GROUP_NAME = ?)"
                        + " order by LOWER_NAME")
                .param(group)
                .query(Users::user)
                .list();
    }

    /** Whether the user is active now: the object at hand may be older than a deactivation. */
    boolean isActive(ApplicationUser user) {
        return user != null
                && byKey(user.getKey()).filter(ApplicationUser::isActive).isPresent();
    }

    Map<String, ApplicationUser> byKeys(Collection<String> keys) {
        Map<String, ApplicationUser> found = new HashMap<>();
        for (List<String> some : Chunks.of(keys)) {
            tables.sql(COLUMNS + "where USER_KEY in (:keys)")
                    .param("keys", some)
                    .query(Users::user)
                    .list()
                    .forEach(user -> found.put(user.getKey(), user));
        }
        return found;
    }

    private record DirectoryUser(String getName, boolean isActive) implements User {

        static DirectoryUser of(ApplicationUser user) {
            return new DirectoryUser(user.getName(), user.isActive());
        }
    }

    private void edit(ApplicationUser user, Runnable change) {
        User before = DirectoryUser.of(byKey(user.getKey()).orElseThrow());
        tables.inTransaction(change);
        User after = DirectoryUser.of(byKey(user.getKey()).orElseThrow());
        events.publish(new UserEditedEvent(after, before));
    }

    private static ApplicationUser user(ResultSet row, int number) throws SQLException {
        return new JiraUser(row.getString(1), row.getString(2), row.getString(3), row.getString(5), row.getInt(4) == 1);
    }

    private String text(String column, ApplicationUser user) {
        return tables.sql("select " + column + " from JIRA_USER where USER_KEY = ?")
                .param(user.getKey())
                .query(String.class)
                .single();
    }

    private void set(String column, Object value, ApplicationUser user) {
        tables.sql("update JIRA_USER set " + column + " = ? where USER_KEY = ?")
                .params(value, user.getKey())
                .update();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
