package com.asyncbacklog.updates;

import static java.util.stream.Collectors.groupingBy;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.jira.Words;
import com.asyncbacklog.mail.NotificationService;
import com.asyncbacklog.mail.Notifications;
import com.asyncbacklog.mail.Outbox;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reminds people of updates that they have not posted: each privately, once a project and day of their own, while that day is open. Who
 * is to be asked at all, the prompts say; a reminder that is lost with a node is not made up for, as what it says shows elsewhere.
 */
@Named
class ReminderService {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderService.class);

    private final PromptService prompts;
    private final NotificationService notifications;
    private final ReminderLetter letter;
    private final Outbox outbox;
    private final Words words;

    ReminderService(
            PromptService prompts,
            NotificationService notifications,
            ReminderLetter letter,
            Outbox outbox,
            Words words) {
        this.prompts = prompts;
        this.notifications = notifications;
        this.letter = letter;
        this.outbox = outbox;
        this.words = words;
    }

    /** One mail to each person, whatever the number of projects that ask them at the same time. */
    void sendDue(Instant now, BooleanSupplier isToEnd) {
        Map<Person, List<DuePrompt>> byPerson = unclaimed(prompts.dueAt(now)).stream()
                .collect(groupingBy(DuePrompt::person, LinkedHashMap::new, Collectors.toList()));
        Map<String, Notifications> choices =
                notifications.of(byPerson.keySet().stream().map(Person::key).toList());
        byPerson.forEach((person, due) -> {
            if (!isToEnd.getAsBoolean() && choices.get(person.key()).reminders()) {
                remind(person, due);
            }
        });
    }

    private List<DuePrompt> unclaimed(List<DuePrompt> due) {
        Set<String> claimed =
                outbox.claimed(due.stream().map(ReminderService::key).toList());
        return due.stream().filter(prompt -> !claimed.contains(key(prompt))).toList();
    }

    /** What one mail fails at must not cost the others theirs. */
    private void remind(Person person, List<DuePrompt> due) {
        try {
            List<DuePrompt> claimed =
                    due.stream().filter(prompt -> outbox.claim(key(prompt))).toList();
            if (!claimed.isEmpty()) {
                Reader reader = words.readerOf(person).in(due.get(0).zone());
                outbox.send(reader, letter.of(claimed, reader));
            }
        } catch (RuntimeException failure) {
            LOG.error("The reminders {} failed", due, failure);
        }
    }

    private static String key(DuePrompt prompt) {
        return "reminder:" + prompt.projectId() + ":" + prompt.person().key() + ":" + prompt.localDay();
    }
}
