package com.asyncbacklog.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Issue security: a secured issue is shown to the members of its level only, whatever else they may do. */
public final class SecurityLevels {

    private static final long FIRST_ID = 10000;

    private final Tables tables;
    private final Holders holders;

    SecurityLevels(Tables tables, Holders holders) {
        this.tables = tables;
        this.holders = holders;
    }

    /** Creates a level of a project, or gives the one of that name new members; answers its id. */
    public long define(Project project, String level, Holder... members) {
        long id = idOf(project.getId(), level).orElseGet(() -> create(project, level));
        tables.sql("delete from JIRA_SECURITY_HOLDER where LEVEL_ID = ?")
                .param(id)
                .update();
        for (Holder member : Set.of(members)) {
            tables.sql("insert into JIRA_SECURITY_HOLDER (LEVEL_ID, HOLDER_KIND, HOLDER) values (?, ?, ?)")
                    .params(id, member.kind().name(), member.name())
                    .update();
        }
        return id;
    }

    /**
     * Puts the issue on a level.
     *
     * @throws IllegalArgumentException when its project has none of that name
     */
    public void secure(Issue issue, String level) {
        long id = idOf(issue.getProjectId(), level)
                .orElseThrow(() -> new IllegalArgumentException("no level " + level + " for " + issue.getKey()));
        setLevel(issue, id);
    }

    /** Takes the issue off its level. */
    public void release(Issue issue) {
        setLevel(issue, null);
    }

    /**
     * Whether the issue has no level or one that the user belongs to. The database decides, since the object at hand may be
     * older than the level; of a deleted issue the object is all there is.
     */
    boolean admits(Issue issue, ApplicationUser user) {
        Optional<Long> level = tables.sql("select coalesce(SECURITY_ID, -1) from JIRA_ISSUE where ID = ?")
                .param(issue.getId())
                .query(Long.class)
                .optional()
                .or(() -> Optional.ofNullable(issue.getSecurityLevelId()))
                .filter(id -> id >= 0);
        return level.isEmpty() || isMember(level.get(), issue.getProjectId(), user);
    }

    /** The ids of the project's levels that the user belongs to. */
    List<Long> of(ApplicationUser user, Project project) {
        return tables
                .sql("select ID from JIRA_SECURITY_LEVEL where PROJECT_ID = ?")
                .param(project.getId())
                .query(Long.class)
                .list()
                .stream()
                .filter(level -> isMember(level, project.getId(), user))
                .toList();
    }

    Optional<String> nameOf(Long level) {
        return tables.sql("select LEVEL_NAME from JIRA_SECURITY_LEVEL where ID = ?")
                .param(level)
                .query(String.class)
                .optional();
    }

    void forget(Project project) {
        tables.sql("delete from JIRA_SECURITY_HOLDER where LEVEL_ID in"
                        + " (select ID from JIRA_SECURITY_LEVEL where PROJECT_ID = ?)")
                .param(project.getId())
                .update();
        tables.sql("delete from JIRA_SECURITY_LEVEL where PROJECT_ID = ?")
                .param(project.getId())
                .update();
    }

    Optional<Long> idOf(Long projectId, String level) {
        return tables.sql("select ID from JIRA_SECURITY_LEVEL where PROJECT_ID = ? and LEVEL_NAME = ?")
                .params(projectId, level)
                .query(Long.class)
                .optional();
    }

    private boolean isMember(Long level, Long projectId, ApplicationUser user) {
        List<Holder> members = tables.sql("select HOLDER_KIND, HOLDER from JIRA_SECURITY_HOLDER where LEVEL_ID = ?")
                .param(level)
                .query(Holders::holder)
                .list();
        return holders.include(members, projectId, user);
    }

    private long create(Project project, String level) {
        long id = tables.nextId("security level", FIRST_ID);
        tables.sql("insert into JIRA_SECURITY_LEVEL (ID, PROJECT_ID, LEVEL_NAME) values (?, ?, ?)")
                .params(id, project.getId(), level)
                .update();
        return id;
    }

    private void setLevel(Issue issue, Long level) {
        tables.sql("update JIRA_ISSUE set SECURITY_ID = ? where ID = ?")
                .params(level, issue.getId())
                .update();
    }
}
