package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * That somebody is to be asked for an update: they have neither posted for their day nor said that there is nothing to report.
 *
 * @param localDay their own working day
 * @param from since when they are asked
 * @param until when the day closes
 * @param zone in which they work
 */
public record DuePrompt(Person person, long projectId, LocalDate localDay, Instant from, Instant until, ZoneId zone) {}
