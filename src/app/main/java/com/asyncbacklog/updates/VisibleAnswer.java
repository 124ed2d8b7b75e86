package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;

/** An answer as one reader sees it. */
record VisibleAnswer(Answer answer, Person author) {}
