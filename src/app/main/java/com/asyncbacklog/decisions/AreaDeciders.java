package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Members;

/** Who decides in an area, without the rest of it. */
record AreaDeciders(int id, long projectId, Members deciders, boolean removed) {}
