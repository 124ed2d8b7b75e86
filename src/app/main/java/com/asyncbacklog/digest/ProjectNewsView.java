package com.asyncbacklog.digest;

import com.asyncbacklog.jira.ProjectRef;
import java.util.List;

/** For templates: what changed in a project. */
public final class ProjectNewsView {

    private final ProjectRef project;
    private final String feedLink;
    private final List<StoryView> stories;

    ProjectNewsView(ProjectRef project, String feedLink, List<StoryView> stories) {
        this.project = project;
        this.feedLink = feedLink;
        this.stories = List.copyOf(stories);
    }

    public String getName() {
        return project.name();
    }

    /** The whole address of the project's feed. */
    public String getFeedLink() {
        return feedLink;
    }

    public List<StoryView> getStories() {
        return stories;
    }
}
