package com.asyncbacklog.updates;

/** A question as one reader sees it, in its update. */
record FoundQuestion(VisibleUpdate update, VisibleQuestion visible) {

    Question question() {
        return visible.question();
    }
}
