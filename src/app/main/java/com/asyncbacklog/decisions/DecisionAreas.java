package com.asyncbacklog.decisions;

import java.util.List;
import java.util.Optional;

/**
 * The decision areas of a project.
 *
 * @param all in their order; those that were removed behind
 * @param version counts the changes; 0 while there was none
 */
record DecisionAreas(long projectId, List<DecisionArea> all, int version) {

    DecisionAreas {
        all = List.copyOf(all);
    }

    /** Those that the project has. */
    List<DecisionArea> current() {
        return all.stream().filter(area -> !area.removed()).toList();
    }

    /** The one that the project has under a name, whatever its case. */
    Optional<DecisionArea> named(String name) {
        return current().stream().filter(area -> area.isNamed(name)).findFirst();
    }

    Optional<DecisionArea> withId(int id) {
        return all.stream().filter(area -> area.id() == id).findFirst();
    }
}
