package com.asyncbacklog.updates;

import com.asyncbacklog.feed.FeedAction;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.jira.Reader;
import jakarta.inject.Named;

/** "Post update" at the top of a project's feed. */
@Named
public class PostUpdate implements FeedAction {

    private final Projects projects;

    PostUpdate(Projects projects) {
        this.projects = projects;
    }

    @Override
    public boolean isOffered(ProjectAccess project, Reader reader) {
        return project.mayComment() && projects.isLive(project.project().id());
    }

    @Override
    public String template() {
        return "async-backlog/updates/feed-action.vm";
    }

    @Override
    public String webResource() {
        return "updates-resources";
    }
}
