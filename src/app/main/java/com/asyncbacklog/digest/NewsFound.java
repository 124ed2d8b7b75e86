package com.asyncbacklog.digest;

import java.util.List;

/**
 * What there is to tell somebody.
 *
 * @param isMore whether there is more than fits
 */
record NewsFound(List<ProjectNews> projects, boolean isMore) {

    static final NewsFound NOTHING = new NewsFound(List.of(), false);

    int count() {
        return projects.stream().mapToInt(project -> project.news().size()).sum();
    }
}
