package com.asyncbacklog.updates;

import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.Reader;
import jakarta.inject.Named;
import java.util.List;

/**
 * What the panel on an issue shows. Whether it shows at all and what it shows are two questions of Jira's, one after the other in the
 * same request: what the first found serves the second.
 */
@Named
class IssuePanelUpdates {

    private static final int SHOWN = 5;

    private final IssueMentionsService mentions;
    private final CurrentReader reader;
    private final CurrentPage page;

    IssuePanelUpdates(IssueMentionsService mentions, CurrentReader reader, CurrentPage page) {
        this.mentions = mentions;
        this.reader = reader;
        this.page = page;
    }

    Reader reader() {
        return reader.get();
    }

    List<VisibleUpdate> of(IssueAccess access, Reader to) {
        String name = "updates-of-issue-" + access.issue().id();
        return page.remember(name, () -> new Found(mentions.newestOf(access, to.person(), SHOWN)), Found.class)
                .updates();
    }

    private record Found(List<VisibleUpdate> updates) {}
}
