package com.asyncbacklog.decisions;

import java.util.Locale;

/**
 * A field in which a project decides, with its own boundary.
 *
 * @param id 0 until it is stored; it stays while the area is changed, also when it is removed and comes back
 * @param removed whether the project has it no more; decisions in it say so
 */
record DecisionArea(
        int id, long projectId, String name, String objective, String description, Boundary boundary, boolean removed) {

    DecisionArea withId(int known) {
        return new DecisionArea(known, projectId, name, objective, description, boundary, removed);
    }

    /** Whether the names are the same but for case and white space around them. */
    boolean isNamed(String other) {
        return fold(name).equals(fold(other.strip()));
    }

    /** Whether it names who decides alone. */
    boolean isBounded() {
        return !boundary.deciders().isEmpty();
    }

    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
