package com.asyncbacklog.updates;

import com.asyncbacklog.jira.MembersJson;

/**
 * A cadence as one reader sees it.
 *
 * @param participants by their names
 * @param editable whether the reader may change it
 */
record VisibleCadence(Cadence cadence, MembersJson participants, boolean editable) {}
