package com.asyncbacklog.host.database;

import com.asyncbacklog.host.StartFailure;

/**
 * Which database a host is to use.
 *
 * @param name {@code h2}, {@code postgres} or {@code mariadb} for one of the host's own, or an address that begins with
 *     {@code jdbc:} for a server that runs already and that other hosts may use as well
 * @param user as whom to log in at that address; empty for the host's own
 */
public record DatabaseChoice(String name, String user, String password) {

    /** @throws StartFailure when there is no such database */
    public DatabaseChoice {
        if (!name.startsWith("jdbc:")) {
            requireOwn(name);
        } else {
            requireKnown(name);
        }
    }

    /** One of the host's own. */
    public static DatabaseChoice own(String name) {
        return new DatabaseChoice(name, "", "");
    }

    private static void requireOwn(String name) {
        if (!name.equals("h2") && !name.equals("postgres") && !name.equals("mariadb")) {
            throw new StartFailure("jira.db is \"" + name + "\", which is none of h2, postgres, mariadb and jdbc:…");
        }
    }

    private static void requireKnown(String address) {
        try {
            DatabaseKind.of(address);
        } catch (IllegalArgumentException unknown) {
            throw new StartFailure("jira.db is " + unknown.getMessage(), unknown);
        }
    }
}
