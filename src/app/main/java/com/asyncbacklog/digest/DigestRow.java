package com.asyncbacklog.digest;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Up to when somebody's digests have told them what changed; instants are in epoch milliseconds. */
@Preload
@Table("Digest")
public interface DigestRow extends Entity {

    @NotNull
    @Unique
    String getUserKey();

    void setUserKey(String key);

    /** The first instant that no digest has told of. */
    @NotNull
    Long getToldUntil();

    void setToldUntil(Long millis);
}
