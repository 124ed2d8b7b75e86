package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Members;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.List;

/** Decision areas for tests, in words: {@code area("Releases").decidedBy(ada).consulting(8, ben)}. */
final class SampleAreas {

    private SampleAreas() {}

    static Area area(String name) {
        return new Area(name);
    }

    static Members users(ApplicationUser... users) {
        return new Members(Arrays.stream(users).map(ApplicationUser::getKey).toList(), List.of(), List.of());
    }

    static final class Area {

        private final String name;
        private Members deciders = Members.NONE;
        private Members consulted = Members.NONE;
        private String jql = "";
        private double hours;

        private Area(String name) {
            this.name = name;
        }

        Area decidedBy(ApplicationUser... users) {
            return decidedBy(users(users));
        }

        Area decidedBy(Members members) {
            deciders = members;
            return this;
        }

        Area consulting(double objectionHours, ApplicationUser... users) {
            return consulting(objectionHours, users(users));
        }

        Area consulting(double objectionHours, Members members) {
            hours = objectionHours;
            consulted = members;
            return this;
        }

        Area within(String scope) {
            jql = scope;
            return this;
        }

        DecisionArea in(long projectId) {
            return new DecisionArea(
                    0, projectId, name, "", "", new Boundary(deciders, consulted, "", jql, false, hours), false);
        }
    }
}
