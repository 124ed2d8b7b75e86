package com.asyncbacklog.host.jira;

import com.asyncbacklog.host.jira.Users.NewUser;
import com.asyncbacklog.host.jql.IssueCounts;
import com.asyncbacklog.host.jql.JqlSearchService;
import com.asyncbacklog.host.jql.Search;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What Jira itself knows and does, without web and plugins: users, projects, issues, permissions, texts. */
public final class Jira {

    private final NodeEvents events;
    private final Users users;
    private final Permissions permissions;
    private final Projects projects;
    private final IssueReader reader;
    private final Links links;
    private final History history;
    private final Issues issues;
    private final IssueSearch issueSearch;
    private final Search search;
    private final AccessTokens accessTokens;
    private final Statuses statuses;
    private final IssueChanges changes;
    private final Texts texts;
    private final Dashboards dashboards;
    private final AuthenticationContext authentication;
    private final Exports exports;

    private Jira(Tables tables, InstantSource clock) {
        events = new NodeEvents();
        users = new Users(tables, new Groups(tables), events);
        permissions = new Permissions(tables, new Holders(tables, users));
        projects = new Projects(tables, users, permissions);
        reader = new IssueReader(tables, users);
        links = new Links(tables, new LinkTypes(tables), reader);
        history = new History(tables, users);
        SecurityLevels levels = permissions.securityLevels();
        IssueWriter writer = new IssueWriter(tables, reader, levels, history);
        issues = new Issues(reader, writer, new IssueViews(reader, levels, links), levels);
        changes = new IssueChanges(
                new IssueChanges.Parts(tables, reader, writer, new Comments(reader), links, levels, projects),
                new IssueEvents(events),
                clock);
        issueSearch = new IssueSearch(tables, projects, permissions);
        search = new Search(this, clock);
        statuses = new Statuses(tables);
        accessTokens = new AccessTokens(tables, users, clock);
        texts = new Texts();
        dashboards = new Dashboards(tables, users);
        authentication = new AuthenticationContext(users, texts);
        exports = new Exports(tables, users, projects, permissions);
    }

    /** Opens Jira on its tables, creating what is missing there, with the users that every run has. */
    public static Jira open(DataSource database) {
        return open(database, InstantSource.system());
    }

    /** @param clock what is created, changed and commented on carries its time */
    public static Jira open(DataSource database, InstantSource clock) {
        Tables tables = Tables.in(database);
        Jira jira = new Jira(tables, clock);
        tables.alone(() -> tables.inTransaction(jira::createWhatEveryRunHas));
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
        JqlSearchService searchService = new JqlSearchService(search);
        return Map.ofEntries(
                Map.entry(IssueManager.class, issues),
                Map.entry(CommentManager.class, new Comments(reader)),
                Map.entry(IssueLinkManager.class, links),
                Map.entry(IssueLinkTypeManager.class, links.types()),
                Map.entry(CustomFieldManager.class, customFields()),
                Map.entry(ChangeHistoryManager.class, history),
                Map.entry(ProjectManager.class, projects),
                Map.entry(PermissionManager.class, permissions),
                Map.entry(GlobalPermissionManager.class, new GlobalPermissions(users)),
                Map.entry(ProjectRoleManager.class, permissions.roles()),
                Map.entry(GroupManager.class, new GroupMembers(users)),
                Map.entry(JiraAuthenticationContext.class, authentication),
                Map.entry(UserManager.class, users),
                Map.entry(TimeZoneManager.class, new TimeZones(users)),
                Map.entry(LocaleManager.class, new Locales(users)),
                Map.entry(I18nHelper.BeanFactory.class, new UserTexts(texts, users)),
                Map.entry(AvatarService.class, new Avatars(users)),
                Map.entry(EventPublisher.class, events),
                Map.entry(SearchService.class, searchService),
                Map.entry(IssueDocumentSearchService.class, new IssueCounts(searchService)));
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

    /** What people do to issues and projects, with Jira's events. */
    public IssueChanges changes() {
        return changes;
    }

    /** Jira Software's fields. */
    public CustomFields customFields() {
        return new CustomFields(reader);
    }

    /** The statuses that issues can have. */
    public Statuses statuses() {
        return statuses;
    }

    /** Links between issues, and their kinds. */
    public Links links() {
        return links;
    }

    /** The change log of issues. */
    public History history() {
        return history;
    }

    /** The events of this node. */
    public EventPublisher events() {
        return events;
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

    public Dashboards dashboards() {
        return dashboards;
    }

    private void createWhatEveryRunHas() {
        links.types().createDefaults();
        createOnce("admin", "Admin", "UTC", Groups.ADMINISTRATORS);
        createOnce("ada", "Ada Byron", "Europe/London", Groups.EVERYWHERE);
        createOnce("ben", "Ben Carter", "America/Los_Angeles", Groups.EVERYWHERE);
        createOnce("chloe", "Chloe Tanaka", "Asia/Tokyo", Groups.EVERYWHERE);
        dashboards.createSystemDashboardOnce();
    }

    private void createOnce(String name, String displayName, String zone, String group) {
        if (users.byName(name).isEmpty()) {
            ApplicationUser created = users.create(new NewUser(name, displayName, ZoneId.of(zone)));
            users.groups().add(group, created);
        }
    }
}
