package com.asyncbacklog.digest;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.mail.DigestChoice;
import com.asyncbacklog.mail.NotificationService;
import com.asyncbacklog.mail.Notifications;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who gets digests today: those whose projects send them, unless they chose otherwise. */
@Named
class DigestReaders {

    private final List<DigestAudience> sources;
    private final NotificationService notifications;
    private final Projects projects;

    DigestReaders(List<DigestAudience> sources, NotificationService notifications, Projects projects) {
        this.sources = List.copyOf(sources);
        this.notifications = notifications;
        this.projects = projects;
    }

    /** Each person once. Whether they may still see the projects is asked when their digest is made. */
    List<DigestReader> all() {
        Map<Person, Set<Long>> sent = new LinkedHashMap<>();
        Map<Person, Set<Long>> wanted = new LinkedHashMap<>();
        notifications.alwaysWantingDigest().forEach(person -> wanted.put(person, new LinkedHashSet<>()));
        for (ProjectAudience audience : liveAudiences()) {
            for (Person person : audience.people()) {
                wanted.computeIfAbsent(person, p -> new LinkedHashSet<>()).add(audience.projectId());
                if (audience.sendsDigest()) {
                    sent.computeIfAbsent(person, p -> new LinkedHashSet<>()).add(audience.projectId());
                }
            }
        }
        return chosen(wanted, sent);
    }

    private List<ProjectAudience> liveAudiences() {
        return sources.stream()
                .flatMap(source -> source.audiences().stream())
                .filter(audience -> projects.isLive(audience.projectId()))
                .toList();
    }

    private List<DigestReader> chosen(Map<Person, Set<Long>> wanted, Map<Person, Set<Long>> sent) {
        Map<String, Notifications> choices =
                notifications.of(wanted.keySet().stream().map(Person::key).toList());
        List<DigestReader> readers = new ArrayList<>();
        wanted.forEach((person, all) -> {
            DigestChoice choice = choices.get(person.key()).digest();
            if (choice == DigestChoice.ALWAYS) {
                readers.add(new DigestReader(person, all, true));
            } else if (choice == DigestChoice.BY_PROJECT && sent.containsKey(person)) {
                readers.add(new DigestReader(person, sent.get(person), false));
            }
        });
        return readers;
    }
}
