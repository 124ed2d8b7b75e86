package com.asyncbacklog.updates;

import java.util.List;
import java.util.Optional;

/**
 * What the form of an update begins with.
 *
 * @param activity what the person did today
 * @param previous what they posted last before today
 * @param openQuestions theirs that still wait
 * @param postedToday theirs of today
 */
record Prefill(
        WorkDay today,
        List<IssueActivity> activity,
        Optional<VisibleUpdate> previous,
        List<FoundQuestion> openQuestions,
        List<Integer> postedToday) {}
