package com.asyncbacklog.host.database;

import java.util.Locale;

/** The kinds of databases that this host runs on. MariaDB stands in for MySQL and is spoken to as such. */
public enum DatabaseKind {
    H2("jdbc:h2:"),
    POSTGRES("jdbc:postgresql:"),
    MARIADB("jdbc:mysql:");

    private final String scheme;

    DatabaseKind(String scheme) {
        this.scheme = scheme;
    }

    /**
     * The kind that a JDBC address belongs to.
     *
     * @throws IllegalArgumentException for any other, also {@code jdbc:mariadb:}: Jira has no driver for that
     */
    public static DatabaseKind of(String address) {
        for (DatabaseKind kind : values()) {
            if (address.toLowerCase(Locale.ROOT).startsWith(kind.scheme)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "\"" + address + "\" is no address that begins with jdbc:h2:, jdbc:postgresql: or jdbc:mysql:");
    }
}
