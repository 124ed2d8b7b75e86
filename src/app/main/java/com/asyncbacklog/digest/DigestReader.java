package com.asyncbacklog.digest;

import com.asyncbacklog.jira.Person;
import java.util.Set;

/**
 * Somebody who gets digests.
 *
 * @param projectIds of which projects
 * @param alsoWhatTheyRead whether of all others, too, whose feed they read
 */
record DigestReader(Person person, Set<Long> projectIds, boolean alsoWhatTheyRead) {}
