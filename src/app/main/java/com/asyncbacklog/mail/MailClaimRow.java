package com.asyncbacklog.mail;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * That a mail was claimed by whoever queues it. The database lets one through. The key itself may hold a user's key, of 255
 * characters of any script, and some databases take such texts for equal that differ in case or accents only: its hash has
 * neither trouble and tells of nobody.
 */
@Preload
@Table("MailClaim")
@Indexes({
    @Index(
            name = "hash",
            methodNames = {"getKeyHash"},
            unique = true),
    @Index(
            name = "claimed",
            methodNames = {"getClaimedAt"})
})
public interface MailClaimRow extends Entity {

    /** SHA-256 of the key in UTF-8, in lower-case hexadecimal digits. */
    @NotNull
    @StringLength(64)
    String getKeyHash();

    void setKeyHash(String hash);

    @NotNull
    Long getClaimedAt();

    void setClaimedAt(Long millis);
}
