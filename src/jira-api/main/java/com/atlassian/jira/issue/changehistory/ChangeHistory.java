package com.atlassian.jira.issue.changehistory;

import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/** One change of an issue. */
@Unconfirmed("docs.atlassian.com/jira, ChangeHistory of older versions")
public class ChangeHistory {

    private final Long id;
    private final ApplicationUser author;
    private final Timestamp timePerformed;
    private final List<ChangeItemBean> items;

    @Unconfirmed("not Jira's own constructor; not called by the app")
    public ChangeHistory(Long id, ApplicationUser author, Timestamp timePerformed, List<ChangeItemBean> items) {
        this.id = id;
        this.author = author;
        this.timePerformed = timePerformed;
        this.items = List.copyOf(items);
    }

    public Long getId() {
        return id;
    }

    /** {@code null} for anonymous. */
    public ApplicationUser getAuthorObject() {
        return author;
    }

    public Timestamp getTimePerformed() {
        return timePerformed;
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        return items;
    }
}
