package com.asyncbacklog.mail;

import java.util.Optional;

/** For templates: which mails one gets, to be changed. */
public final class NotificationsView {

    private final Notifications chosen;
    private final Optional<String> address;

    NotificationsView(Notifications chosen, Optional<String> address) {
        this.chosen = chosen;
        this.address = address;
    }

    public boolean isByProject() {
        return chosen.digest() == DigestChoice.BY_PROJECT;
    }

    public boolean isAlways() {
        return chosen.digest() == DigestChoice.ALWAYS;
    }

    public boolean isNever() {
        return chosen.digest() == DigestChoice.NEVER;
    }

    public boolean isReminders() {
        return chosen.reminders();
    }

    /** Whether a mail can reach them at all. */
    public boolean isReachable() {
        return address.isPresent();
    }

    /** Where mails go; empty when none can reach them. */
    public String getAddress() {
        return address.orElse("");
    }
}
