package com.asyncbacklog.digest;

import com.asyncbacklog.jira.Person;
import java.util.List;

/**
 * Whose work a project is.
 *
 * @param sendsDigest whether they get its digest unless they choose otherwise
 */
public record ProjectAudience(long projectId, List<Person> people, boolean sendsDigest) {}
