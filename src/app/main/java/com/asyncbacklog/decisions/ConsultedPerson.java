package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Person;
import java.time.Duration;

/**
 * Somebody who is being consulted.
 *
 * @param left of their working hours in which they may object
 * @param isWaitedFor not one who agreed, who has no working time in sight, or who can do nothing in Jira any more
 */
record ConsultedPerson(Person person, Duration left, boolean isWaitedFor) {}
