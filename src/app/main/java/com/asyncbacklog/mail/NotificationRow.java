package com.asyncbacklog.mail;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Which mails somebody chose; who chose nothing has no row. */
@Preload
@Table("Notification")
public interface NotificationRow extends Entity {

    @NotNull
    @Unique
    String getUserKey();

    void setUserKey(String key);

    @NotNull
    @Indexed
    @StringLength(20)
    String getDigest();

    void setDigest(String choice);

    @NotNull
    Boolean getReminders();

    void setReminders(Boolean wanted);
}
