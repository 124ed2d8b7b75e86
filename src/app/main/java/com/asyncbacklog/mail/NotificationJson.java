package com.asyncbacklog.mail;

/** Which mails somebody wants, as REST answers it. */
record NotificationJson(String digest, boolean reminders) {

    static NotificationJson of(Notifications chosen) {
        return new NotificationJson(chosen.digest().value(), chosen.reminders());
    }
}
