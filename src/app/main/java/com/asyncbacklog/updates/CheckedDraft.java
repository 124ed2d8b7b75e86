package com.asyncbacklog.updates;

/** An update as it may be stored, and what becomes of its questions. */
record CheckedDraft(UpdateContent content, QuestionChanges questions) {}
