package com.asyncbacklog.host.restapi;

import com.asyncbacklog.host.jira.Jira;
import java.util.List;
import java.util.stream.Stream;

/** Names that Jira ships or that some issue has. */
final class Names {

    private static final List<String> PRIORITIES = List.of("Highest", "High", "Medium", "Low", "Lowest");
    private static final List<String> TYPES = List.of("Epic", "Story", "Task", "Bug", "Sub-task");

    private Names() {}

    static List<String> priorities(Jira jira) {
        Stream<String> used = jira.issueSearch().values("priority").stream()
                .filter(name -> PRIORITIES.stream().noneMatch(name::equalsIgnoreCase))
                .map(Names::capitalised);
        return Stream.concat(PRIORITIES.stream(), used).toList();
    }

    static List<String> types(Jira jira) {
        return Stream.concat(TYPES.stream(), jira.issueSearch().names("i.TYPE_NAME").stream())
                .distinct()
                .toList();
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
