package com.asyncbacklog.updates;

import com.asyncbacklog.feed.FeedAction;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.HubAddress;
import jakarta.inject.Named;

/** "Post update" at the top of a project's feed. */
@Named
public class PostUpdate implements FeedAction {

    /** What {@code post.js} looks for in the address. */
    private static final String OPENED = "#post-update";

    private final Projects projects;

    PostUpdate(Projects projects) {
        this.projects = projects;
    }

    /** Where the form is open at once, without the context path. */
    static String form(String projectKey) {
        return new HubAddress(projectKey, "feed").path() + OPENED;
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
