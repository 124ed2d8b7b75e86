package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;

/** Who is to answer a question, and their clock. */
record Answerer(Person person, ResponseClock clock) {}
