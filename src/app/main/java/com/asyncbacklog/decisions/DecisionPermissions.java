package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.Person;

/** What a reader may do with a decision: the answer's {@code permissions} and the rule behind a refusal are the same. */
record DecisionPermissions(boolean edit, boolean delete, boolean accept, boolean reject, boolean object) {

    /**
     * The author may edit and delete as long as they may comment on the issue, and so may the project's administrators.
     * Nobody may accept, reject or object yet: decisions are accepted when they are recorded.
     */
    static DecisionPermissions of(Decision decision, Person reader, IssueAccess access) {
        boolean isAuthor = decision.author().equals(reader.key());
        boolean mayChange = access.administers() || (isAuthor && access.mayComment());
        return new DecisionPermissions(mayChange, mayChange, false, false, false);
    }
}
