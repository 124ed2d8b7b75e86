package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.People;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Whether the reader looks at their own profile. */
public final class IsOwnProfile implements Condition {

    private final People people;

    public IsOwnProfile(People people) {
        this.people = people;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return people.ofProfile(context)
                .filter(person -> person.key().equals(people.current().key()))
                .isPresent();
    }
}
