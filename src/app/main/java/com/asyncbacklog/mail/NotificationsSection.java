package com.asyncbacklog.mail;

import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.profile.ProfileSection;
import jakarta.inject.Named;

/** Which mails one gets, on the page of one's settings. */
@Named
public final class NotificationsSection implements ProfileSection {

    private final NotificationService service;
    private final People people;

    public NotificationsSection(NotificationService service, People people) {
        this.service = service;
        this.people = people;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public String template() {
        return "async-backlog/mail/notifications.vm";
    }

    @Override
    public String webResource() {
        return "mail-notifications-resources";
    }

    @Override
    public NotificationsView view(Reader reader) {
        return new NotificationsView(service.mine(), people.mailAddress(reader.person()));
    }
}
