package com.asyncbacklog.updates;

/** A question before and after. */
record QuestionChange(Question before, Question after) {}
