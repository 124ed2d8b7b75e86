package com.asyncbacklog.mail;

/**
 * Which mails somebody wants.
 *
 * @param reminders whether they are reminded of an update that they have not posted yet
 */
public record Notifications(DigestChoice digest, boolean reminders) {

    /** Of whoever chose nothing. */
    public static final Notifications DEFAULT = new Notifications(DigestChoice.BY_PROJECT, true);
}
