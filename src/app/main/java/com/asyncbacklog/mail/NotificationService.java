package com.asyncbacklog.mail;

import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which mails people want. Everybody sees and changes only their own choice, so who they are is all there is to check; the
 * rest is for senders of mails.
 */
@Named
public class NotificationService {

    private final NotificationStore store;
    private final People people;

    NotificationService(NotificationStore store, People people) {
        this.store = store;
        this.people = people;
    }

    Notifications mine() {
        String key = people.current().key();
        return of(List.of(key)).get(key);
    }

    Notifications replace(NotificationDraft draft) {
        Notifications chosen = draft.checked();
        store.write(people.current().key(), chosen);
        return chosen;
    }

    /** By key, for all of these people; a statement for each thousand of them. */
    public Map<String, Notifications> of(Collection<String> userKeys) {
        Map<String, Notifications> chosen = store.find(userKeys);
        return userKeys.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), key -> chosen.getOrDefault(key, Notifications.DEFAULT)));
    }

    /** Those who want a digest whatever their projects say, and can get one; one statement. */
    public List<Person> alwaysWantingDigest() {
        return store.choosing(DigestChoice.ALWAYS).stream()
                .map(people::byKey)
                .filter(people::isActive)
                .toList();
    }
}
