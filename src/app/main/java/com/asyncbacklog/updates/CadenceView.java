package com.asyncbacklog.updates;

import com.asyncbacklog.jira.MembersJson;
import com.asyncbacklog.jira.Reader;
import java.util.List;

/** For templates: when a project asks for updates, to be changed by who may. */
public final class CadenceView {

    private final String projectKey;
    private final VisibleCadence visible;
    private final Reader reader;

    CadenceView(String projectKey, VisibleCadence visible, Reader reader) {
        this.projectKey = projectKey;
        this.visible = visible;
        this.reader = reader;
    }

    public String getProjectKey() {
        return projectKey;
    }

    public boolean isEditable() {
        return visible.editable();
    }

    public int getVersion() {
        return cadence().version();
    }

    /** The week as the reader's begins. */
    public List<CadenceDayView> getDays() {
        return reader.times().week().stream()
                .map(day -> new CadenceDayView(
                        CadenceJson.name(day),
                        reader.times().weekday(day),
                        cadence().days().contains(day)))
                .toList();
    }

    /** {@code HH:MM}, as a field for times takes it. */
    public String getPromptAt() {
        return cadence().promptAt().toString();
    }

    public String getClosesAt() {
        return cadence().closesAt().toString();
    }

    public String getAnswerWithinHours() {
        return WorkingHourRules.hours(cadence().answerMinutes()).toPlainString();
    }

    /** Names with commas between, as the pickers take them. */
    public String getUsers() {
        return String.join(",", participants().users());
    }

    public String getGroups() {
        return String.join(",", participants().groups());
    }

    public String getRoles() {
        return String.join(",", participants().roles());
    }

    public boolean isDigest() {
        return cadence().digest();
    }

    /** Whether anybody is asked at all. */
    public boolean isAsking() {
        return !cadence().participants().isEmpty() && !cadence().days().isEmpty();
    }

    private Cadence cadence() {
        return visible.cadence();
    }

    private MembersJson participants() {
        return visible.participants();
    }
}
