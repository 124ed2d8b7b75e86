package com.asyncbacklog.host.jira;

import com.asyncbacklog.host.jira.Users.NewUser;
import com.asyncbacklog.host.jql.JqlSearchService;
import com.asyncbacklog.host.jql.Search;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What Jira itself knows and does, without web and plugins: users, projects, issues, permissions, texts. */
public final class Jira {

    private final Users users;
    private final Permissions permissions;
    private final Projects projects;
    private final Issues issues;
    private final IssueSearch issueSearch;
    private final Search search;
    private final AccessTokens accessTokens;
    private final Texts texts;
    private final AuthenticationContext authentication;
    private final Exports exports;

    private Jira(Tables tables) {
        users = new Users(tables, new Groups(tables));
        permissions = new Permissions(tables, new Holders(tables, users));
        projects = new Projects(tables, permissions);
        issues = new Issues(tables, users, permissions);
        issueSearch = new IssueSearch(tables, projects, permissions);
        search = new Search(this, InstantSource.system());
        accessTokens = new AccessTokens(tables, users, InstantSource.system());
        texts = new Texts();
        authentication = new AuthenticationContext(users, texts);
        exports = new Exports(tables, users, projects, permissions);
    }

    /** Opens Jira on its tables, creating what is missing there, with the users that every run has. */
    public static Jira open(DataSource database) {
        Tables tables = Tables.in(database);
        Jira jira = new Jira(tables);
        tables.inTransaction(jira::createUsersOfEveryRun);
        return jira;
    }

    /**
     * Reads exports of Jira's REST resources, all or none of them; a file that was read before and is unchanged is skipped.
     *
     * @throws NotAnExport naming the file, the line and what is wrong there
     */
    public void load(List<Path> files) {
        exports.load(files);
    }

    /** Creates the demo company once. */
    public void loadDemo() {
        new DemoImport(users, projects, permissions, exports).run();
    }

    /** The services that apps may import, by the API type under which each is published. */
    public Map<Class<?>, Object> components() {
        return Map.of(
                IssueManager.class, issues,
                ProjectManager.class, projects,
                PermissionManager.class, permissions,
                JiraAuthenticationContext.class, authentication,
                UserManager.class, users,
                TimeZoneManager.class, new TimeZones(users),
                AvatarService.class, new Avatars(users),
                SearchService.class, new JqlSearchService(search));
    }

    public Users users() {
        return users;
    }

    public Projects projects() {
        return projects;
    }

    public Issues issues() {
        return issues;
    }

    /** Finds issues by JQL. */
    public Search search() {
        return search;
    }

    /** Personal access tokens. */
    public AccessTokens accessTokens() {
        return accessTokens;
    }

    /** Finds issues by conditions in SQL; what {@link #search()} is made of. */
    public IssueSearch issueSearch() {
        return issueSearch;
    }

    public Permissions permissions() {
        return permissions;
    }

    /** Who the current thread works for; the web sets it for each request. */
    public AuthenticationContext authentication() {
        return authentication;
    }

    /** Texts in the users' languages; an installed plugin adds its own. */
    public Texts texts() {
        return texts;
    }

    private void createUsersOfEveryRun() {
        createOnce("admin", "Admin", "UTC", Groups.ADMINISTRATORS);
        createOnce("ada", "Ada Byron", "Europe/London", Groups.EVERYWHERE);
        createOnce("ben", "Ben Carter", "America/Los_Angeles", Groups.EVERYWHERE);
        createOnce("chloe", "Chloe Tanaka", "Asia/Tokyo", Groups.EVERYWHERE);
    }

    private void createOnce(String name, String displayName, String zone, String group) {
        if (users.byName(name).isEmpty()) {
            ApplicationUser created = users.create(new NewUser(name, displayName, ZoneId.of(zone)));
            users.groups().add(group, created);
        }
    }
}
