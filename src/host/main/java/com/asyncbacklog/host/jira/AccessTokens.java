package com.asyncbacklog.host.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Personal access tokens, of which only hashes are kept. A token is the Base64 of its number, a colon and 20 random bytes: random
 * enough that a plain hash can't be searched for. That Jira's look like this is seen in the wild, not documented.
 */
public final class AccessTokens {

    private static final int SECRET_BYTES = 20;
    private static final String COLUMNS = "select ID, NAME, CREATED, EXPIRES, LAST_USED from JIRA_ACCESS_TOKEN ";

    private final Tables tables;
    private final Users users;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(Tables tables, Users users, InstantSource clock) {
        this.tables = tables;
        this.users = users;
        this.clock = clock;
    }

    /**
     * A token without its secret.
     *
     * @param expires empty for one that never does
     */
    public record AccessToken(
            long id, String name, Instant created, Optional<Instant> expires, Optional<Instant> lastUsed) {}

    /** @param secret what goes after {@code Bearer}; shown this once */
    public record Created(AccessToken token, String secret) {}

    /** @param lifetime empty for a token that never expires */
    public Created create(ApplicationUser user, String name, Optional<Duration> lifetime) {
        long id = tables.nextId("access token", 1);
        byte[] number = (id + ":").getBytes(StandardCharsets.US_ASCII);
        byte[] secret = Arrays.copyOf(number, number.length + SECRET_BYTES);
        byte[] chance = new byte[SECRET_BYTES];
        random.nextBytes(chance);
        System.arraycopy(chance, 0, secret, number.length, SECRET_BYTES);
        Instant now = clock.instant();
        tables.sql(
                        "insert into JIRA_ACCESS_TOKEN (ID, USER_KEY, NAME, CREATED, EXPIRES, HASH) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        user.getKey(),
                        name,
                        now.toEpochMilli(),
                        lifetime.map(time -> now.plus(time).toEpochMilli()).orElse(null),
                        hash(secret))
                .update();
        AccessToken token =
                of(user).stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        return new Created(token, Base64.getEncoder().encodeToString(secret));
    }

    /** The user's tokens, oldest first; expired ones too. */
    public List<AccessToken> of(ApplicationUser user) {
        return tables.sql(COLUMNS + "where USER_KEY = ? order by ID")
                .param(user.getKey())
                .query(AccessTokens::token)
                .list();
    }

    /** Revokes a token of the user's; answers whether there was one. */
    public boolean delete(ApplicationUser user, long id) {
        return tables.sql("delete from JIRA_ACCESS_TOKEN where ID = ? and USER_KEY = ?")
                        .params(id, user.getKey())
                        .update()
                > 0;
    }

    /** Whose token this is; empty for one that is unknown, revoked or expired, or whose user is inactive. */
    public Optional<ApplicationUser> authenticate(String secret) {
        long now = clock.millis();
        Optional<String> user = bytes(secret)
                .flatMap(bytes -> tables.sql("select USER_KEY from JIRA_ACCESS_TOKEN where HASH = ?"
                                + " and (EXPIRES is null or EXPIRES > ?)")
                        .params(hash(bytes), now)
                        .query(String.class)
                        .optional());
        Optional<ApplicationUser> active = user.flatMap(users::byKey).filter(ApplicationUser::isActive);
        active.ifPresent(known -> tables.sql("update JIRA_ACCESS_TOKEN set LAST_USED = ? where HASH = ?")
                .params(now, hash(bytes(secret).orElseThrow()))
                .update());
        return active;
    }

    private static Optional<byte[]> bytes(String secret) {
        try {
            return Optional.of(Base64.getDecoder().decode(secret));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static AccessToken token(ResultSet row, int number) throws SQLException {
        return new AccessToken(
                row.getLong(1),
                row.getString(2),
                Instant.ofEpochMilli(row.getLong(3)),
                instant(row, 4),
                instant(row, 5));
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static String hash(byte[] secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
