package com.asyncbacklog.updates;

import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.jira.Person;
import java.util.List;

/**
 * An update as one reader sees it, who may browse its project.
 *
 * @param issues of those that it mentions, the ones that the reader may browse
 */
record VisibleUpdate(
        Update update,
        UpdatePlace place,
        Person author,
        Person updatedBy,
        List<IssueRef> issues,
        List<VisibleQuestion> questions,
        Acknowledgements acknowledgements,
        UpdatePermissions permissions) {

    /** Of all texts together, in UTF-16 units. */
    int length() {
        return update.content().length()
                + questions.stream().mapToInt(VisibleQuestion::length).sum();
    }
}
