package com.asyncbacklog.jira;

import jakarta.inject.Named;

/** Whoever the current thread works for, with their language and zone. */
@Named
public class CurrentReader {

    private final People people;
    private final Words words;

    public CurrentReader(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    public Reader get() {
        return words.reader(people.current());
    }
}
