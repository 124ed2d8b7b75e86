package com.asyncbacklog.workingtime;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An absence as stored. Days are {@code YYYY-MM-DD}, both included, in the zone of whose it is. */
@Preload
@Table("Absence")
@Indexes(
        @Index(
                name = "user",
                methodNames = {"getUserKey", "getFirstDay"}))
public interface AbsenceRow extends Entity {

    @NotNull
    String getUserKey();

    void setUserKey(String key);

    @NotNull
    @StringLength(10)
    String getFirstDay();

    void setFirstDay(String date);

    @NotNull
    @StringLength(10)
    String getLastDay();

    void setLastDay(String date);

    /** A user's key; null for nobody. */
    String getDeputy();

    void setDeputy(String key);
}
