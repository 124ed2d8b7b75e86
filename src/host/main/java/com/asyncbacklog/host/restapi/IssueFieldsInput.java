package com.asyncbacklog.host.restapi;

import com.asyncbacklog.host.jira.IssueEdit;
import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The {@code fields} that somebody wants an issue to have. All that is wrong with them is answered at once. */
final class IssueFieldsInput {

    private static final Set<String> EDITABLE =
            Set.of("summary", "description", "priority", "assignee", "labels", IssueJson.EPIC_LINK, IssueJson.FLAGGED);
    private static final int LONGEST_SUMMARY = 255;

    private final Calls calls;
    private final JsonNode fields;
    private final Map<String, String> errors = new HashMap<>();

    IssueFieldsInput(Calls calls, JsonNode fields) {
        this.calls = calls;
        this.fields = fields;
    }

    /** @param others fields that may be there and that this class doesn't read */
    IssueFieldsInput refuseAllBut(String... others) {
        fields.fieldNames().forEachRemaining(name -> {
            if (!EDITABLE.contains(name) && !Set.of(others).contains(name)) {
                error(name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
            }
        });
        return this;
    }

    /** The fields as an edit. @throws Problem 400 naming each field that is wrong */
    IssueEdit edit() {
        IssueEdit edit = IssueEdit.nothing();
        if (fields.has("summary")) {
            edit = edit.summary(summary());
        }
        if (fields.has("description")) {
            edit = edit.description(fields.path("description").asText(""));
        }
        if (fields.has("priority")) {
            edit = edit.priority(priority());
        }
        if (fields.has("assignee")) {
            edit = edit.assignee(assignee().orElse(null));
        }
        if (fields.has("labels")) {
            edit = edit.labels(labels().toArray(String[]::new));
        }
        if (fields.has(IssueJson.EPIC_LINK)) {
            edit = edit.epic(epic().orElse(null));
        }
        if (fields.has(IssueJson.FLAGGED)) {
            edit = edit.flagged(flagged());
        }
        failIfWrong();
        return edit;
    }

    void error(String field, String message) {
        errors.putIfAbsent(field, message);
    }

    void failIfWrong() {
        if (!errors.isEmpty()) {
            throw Problem.inFields(errors);
        }
    }

    String summary() {
        String summary = fields.path("summary").asText("");
        if (summary.isBlank()) {
            error("summary", "You must specify a summary of the issue.");
        } else if (summary.length() > LONGEST_SUMMARY) {
            error("summary", "Summary must be less than 255 characters.");
        } else if (summary.lines().count() > 1) {
            error("summary", "The summary is invalid because it contains newline characters.");
        }
        return summary;
    }

    private String priority() {
        String name = fields.path("priority").path("name").asText("");
        String id = fields.path("priority").path("id").asText("");
        Optional<String> known = Names.priorities(calls.jira()).stream()
                .filter(priority -> priority.equals(name)
                        || NamedJson.id("priority", priority).equals(id))
                .findFirst();
        if (known.isEmpty()) {
            error("priority", "The priority selected is invalid.");
        }
        return known.orElse("");
    }

    private Optional<ApplicationUser> assignee() {
        return assignee(fields.path("assignee"), calls.jira()).or(() -> {
            if (!fields.path("assignee").path("name").asText("").isEmpty()) {
                error("assignee", noAssignee(fields.path("assignee")));
            }
            return Optional.empty();
        });
    }

    static Optional<ApplicationUser> assignee(JsonNode user, Jira jira) {
        return jira.users().byName(user.path("name").asText("")).filter(ApplicationUser::isActive);
    }

    static String noAssignee(JsonNode user) {
        return "User '" + user.path("name").asText() + "' does not exist.";
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (JsonNode label : fields.path("labels")) {
            if (label.asText().chars().anyMatch(Character::isWhitespace)) {
                error("labels", "The label '" + label.asText() + "' contains spaces which is invalid.");
            } else {
                labels.add(label.asText());
            }
        }
        return labels;
    }

    private Optional<Issue> epic() {
        String key = fields.path(IssueJson.EPIC_LINK).asText("");
        Optional<Issue> epic = key.isEmpty() || fields.path(IssueJson.EPIC_LINK).isNull()
                ? Optional.empty()
                : calls.find(key).filter(issue -> issue.getIssueType().getName().equals("Epic"));
        if (epic.isEmpty() && fields.path(IssueJson.EPIC_LINK).isTextual()) {
            error(IssueJson.EPIC_LINK, "Issue '" + key + "' is not a valid epic.");
        }
        return epic;
    }

    private boolean flagged() {
        for (JsonNode option : fields.path(IssueJson.FLAGGED)) {
            if (!option.path("value").asText().equals("Impediment")) {
                error(IssueJson.FLAGGED, "Option value '" + option.path("value").asText() + "' is not valid");
            }
        }
        return !fields.path(IssueJson.FLAGGED).isEmpty();
    }
}
