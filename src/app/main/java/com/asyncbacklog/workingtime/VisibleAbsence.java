package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.Person;
import java.util.Optional;

/** An absence with the people that it names. */
record VisibleAbsence(Absence absence, Optional<Person> deputy, boolean deputyIsActive) {}
