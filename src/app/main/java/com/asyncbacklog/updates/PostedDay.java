package com.asyncbacklog.updates;

import java.time.LocalDate;

/** That somebody posted in a project for a day of their own. */
record PostedDay(long projectId, String author, LocalDate localDate) {}
