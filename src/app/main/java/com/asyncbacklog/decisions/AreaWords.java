package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.MembersJson;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Boundaries of areas in the words of one reader. */
record AreaWords(People people, Reader reader) {

    private static final String TEXT = "asyncbacklog.decisions.areas.";

    AreaView area(AreaJson area) {
        String deciders = members(area.deciders());
        String consulted = members(area.consulted());
        return new AreaView(
                area,
                deciders.isEmpty() ? reader.text(TEXT + "everybody") : deciders,
                consulted.isEmpty() ? "" : consulted(area, consulted));
    }

    private String consulted(AreaJson area, String names) {
        return area.objectionHours().doubleValue() == 0
                ? reader.text(TEXT + "consulted.told", names)
                : reader.text(TEXT + "consulted.hours", names, area.objectionHours());
    }

    String members(MembersJson members) {
        return Stream.of(
                        members.users().stream().map(this::displayName),
                        members.groups().stream().map(group -> reader.text(TEXT + "group", group)),
                        members.roles().stream().map(role -> reader.text(TEXT + "role", role)))
                .flatMap(names -> names)
                .collect(Collectors.joining(", "));
    }

    private String displayName(String name) {
        return people.everByName(name).map(Person::displayName).orElse(name);
    }
}
