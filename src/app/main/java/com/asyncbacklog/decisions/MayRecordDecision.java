package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Issues;
import com.asyncbacklog.jira.People;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows the menu item only to those who may record a decision on the issue. */
public final class MayRecordDecision implements Condition {

    private final Issues issues;
    private final People people;

    public MayRecordDecision(Issues issues, People people) {
        this.issues = issues;
        this.people = people;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return issues.inContext(context, people.current())
                .filter(access -> access.mayComment() && !access.archived())
                .isPresent();
    }
}
