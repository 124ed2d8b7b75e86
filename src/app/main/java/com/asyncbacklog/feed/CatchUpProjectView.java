package com.asyncbacklog.feed;

import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For templates: what is new in one project. */
public final class CatchUpProjectView {

    /** The project's own feed has the rest. */
    private static final int SHOWN = 5;

    private final ProjectRef project;
    private final List<NewsView> entries;
    private final int count;
    private final int newest;

    private CatchUpProjectView(ProjectRef project, List<NewsView> entries, int count, int newest) {
        this.project = project;
        this.entries = entries;
        this.count = count;
        this.newest = newest;
    }

    /** By project, that with the newest first. */
    static List<CatchUpProjectView> of(List<FeedEntry> news, FeedViews views, Reader reader) {
        Map<ProjectRef, List<FeedEntry>> byProject = new LinkedHashMap<>();
        news.forEach(entry -> byProject
                .computeIfAbsent(entry.project(), project -> new ArrayList<>())
                .add(entry));
        return byProject.entrySet().stream()
                .map(group -> new CatchUpProjectView(
                        group.getKey(),
                        views.news(first(group.getValue()), reader),
                        group.getValue().size(),
                        group.getValue().get(0).event().id()))
                .toList();
    }

    public String getKey() {
        return project.key();
    }

    public String getName() {
        return project.name();
    }

    /** Its feed, without the context path. */
    public String getLink() {
        return new FeedAddress(project.key(), FeedSearch.ALL).path();
    }

    public List<NewsView> getEntries() {
        return entries;
    }

    public int getCount() {
        return count;
    }

    /** Whether there are more than those shown. */
    public boolean isWithMore() {
        return count > entries.size();
    }

    /** The newest of all, up to which its feed can be marked as read. */
    public int getNewest() {
        return newest;
    }

    private static List<FeedEntry> first(List<FeedEntry> entries) {
        return entries.subList(0, Math.min(SHOWN, entries.size()));
    }
}
