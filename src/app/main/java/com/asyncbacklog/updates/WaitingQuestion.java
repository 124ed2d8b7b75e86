package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;

/** An open question as whoever it waits for sees it. */
record WaitingQuestion(Question question, UpdatePlace place, Person asker) {}
