package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.Person;
import java.util.Optional;

/**
 * Default hours as somebody may see them.
 *
 * @param hours what was set there, if anything
 * @param effective what counts there
 * @param fallback what counts there without anything set
 */
record VisibleDefaultHours(
        DefaultHours hours, HoursFrom effective, HoursFrom fallback, Optional<Person> changedBy, boolean mayEdit) {}
