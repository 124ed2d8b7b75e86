package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.PersonJson;
import com.fasterxml.jackson.annotation.JsonInclude;

/** An absence as REST answers it: both days included. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AbsenceJson(int id, String from, String to, PersonJson deputy) {

    static AbsenceJson of(VisibleAbsence visible) {
        Absence absence = visible.absence();
        return new AbsenceJson(
                absence.id(),
                absence.days().from().toString(),
                absence.days().to().toString(),
                visible.deputy().map(PersonJson::of).orElse(null));
    }
}
