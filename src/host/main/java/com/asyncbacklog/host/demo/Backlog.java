package com.asyncbacklog.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The issues of one demo project, numbered in the order in which they are written down. */
final class Backlog {

    private final DemoCompany.Project project;
    private final long firstId;
    private final Calendar calendar;
    private final List<Draft> drafts = new ArrayList<>();

    Backlog(DemoCompany.Project project, long firstId, Calendar calendar) {
        this.project = project;
        this.firstId = firstId;
        this.calendar = calendar;
    }

    Draft epic(String name, String summary) {
        return add("Epic", summary).called(name);
    }

    Draft story(String summary) {
        return add("Story", summary);
    }

    Draft task(String summary) {
        return add("Task", summary);
    }

    Draft bug(String summary) {
        return add("Bug", summary);
    }

    /** The issue of that number, from 1. */
    Draft number(int number) {
        return drafts.get(number - 1);
    }

    List<JsonNode> issues() {
        return drafts.stream().map(Draft::json).toList();
    }

    private Draft add(String type, String summary) {
        Draft draft = new Draft(project, firstId, drafts.size() + 1, type, summary, calendar);
        drafts.add(draft);
        return draft;
    }
}
