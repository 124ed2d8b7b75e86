package com.asyncbacklog.updates;

import com.asyncbacklog.jira.JiraAddress;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.mail.MailText;
import jakarta.inject.Named;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** Writes the mail that reminds somebody of their updates. */
@Named
class ReminderLetter {

    private static final String TEMPLATE = "async-backlog/updates/reminder.vm";

    private final UpdatePlaces places;
    private final JiraAddress jira;

    ReminderLetter(UpdatePlaces places, JiraAddress jira) {
        this.places = places;
        this.jira = jira;
    }

    /** @param due of one person, in projects that they may see */
    MailText of(List<DuePrompt> due, Reader reader) {
        List<ReminderView> views = due.stream()
                .flatMap(prompt -> places.project(prompt.projectId(), reader.person()).stream()
                        .map(project -> view(prompt, project, reader)))
                .toList();
        String subject = views.size() == 1
                ? reader.text(
                        "asyncbacklog.updates.reminder.subject", views.get(0).getName())
                : reader.text("asyncbacklog.updates.reminder.subject.many", views.size());
        return new MailText(
                subject,
                reader.text("asyncbacklog.updates.reminder.preview"),
                reader.text("asyncbacklog.updates.reminder.reason"),
                TEMPLATE,
                Map.of("reminders", views));
    }

    private ReminderView view(DuePrompt prompt, ProjectRef project, Reader reader) {
        ZonedDateTime until = prompt.until().atZone(reader.times().zone());
        return new ReminderView(
                project.name(),
                jira.inMails(PostUpdate.form(project.key())),
                reader.text(
                        "asyncbacklog.updates.reminder.until",
                        reader.times().weekday(until.getDayOfWeek()) + " "
                                + reader.times().time(until)));
    }
}
