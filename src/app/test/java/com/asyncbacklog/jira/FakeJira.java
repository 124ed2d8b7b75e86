package com.asyncbacklog.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Just enough of Jira for tests of the rules: everyone may browse and comment everywhere until told otherwise, nobody
 * administers. Texts are their keys with the parameters behind, and with the language before for somebody of another one. Counts the calls of each kind.
 */
public final class FakeJira
        implements JiraAuthenticationContext,
                UserManager,
                TimeZoneManager,
                AvatarService,
                ProjectManager,
                IssueManager,
                PermissionManager,
                GlobalPermissionManager,
                GroupManager,
                ProjectRoleManager,
                SearchService,
                I18nHelper,
                I18nHelper.BeanFactory,
                LocaleManager {

    private final Map<String, ApplicationUser> users = new HashMap<>();
    private final Map<String, TimeZone> zones = new HashMap<>();
    private final Map<String, Project> projects = new HashMap<>();
    private final Map<String, MutableIssue> issues = new HashMap<>();
    private final Set<List<Object>> denied = new HashSet<>();
    private final Set<List<Object>> administered = new HashSet<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private final Map<String, Set<ApplicationUser>> groups = new HashMap<>();
    private final Map<ProjectRole, Set<ApplicationUser>> roles = new LinkedHashMap<>();
    private final Set<String> inactive = new HashSet<>();
    private final Map<String, ApplicationUser> leads = new HashMap<>();
    private final Set<String> archived = new HashSet<>();
    private final Set<String> restricted = new HashSet<>();
    private final Map<String, Set<String>> found = new HashMap<>();
    private final Set<ApplicationUser> administrators = new HashSet<>();
    private final Map<String, Locale> locales = new HashMap<>();
    private ApplicationUser loggedIn;

    public ApplicationUser user(String name, String zone) {
        ApplicationUser user =
                new User("JIRAUSER" + (10100 + users.size()), name, name.toUpperCase(Locale.ROOT), inactive);
        users.put(user.getKey(), user);
        zones.put(user.getKey(), TimeZone.getTimeZone(zone));
        return user;
    }

    public void deactivate(ApplicationUser user) {
        inactive.add(user.getKey());
    }

    public void activate(ApplicationUser user) {
        inactive.remove(user.getKey());
    }

    public void setZone(ApplicationUser user, String zone) {
        zones.put(user.getKey(), TimeZone.getTimeZone(zone));
    }

    /** English unless set. */
    public void setLanguage(ApplicationUser user, String language) {
        locales.put(user.getKey(), Locale.forLanguageTag(language));
    }

    public void setLead(String project, ApplicationUser lead) {
        leads.put(project, lead);
    }

    /** A project, or an issue, by its key. */
    public void archive(String key) {
        archived.add(key);
    }

    public void restore(String key) {
        archived.remove(key);
    }

    /** The issue under its new key, in the project that this names. */
    public Issue move(String oldKey, String newKey) {
        long id = issues.remove(oldKey).getId();
        Project project = project(newKey.substring(0, newKey.indexOf('-')));
        MutableIssue moved = new FakeIssue(
                        id, newKey, "Summary of " + newKey, project, project.getId(), archived, restricted)
                .asIssue();
        issues.put(newKey, moved);
        return moved;
    }

    public void removeProject(String key) {
        projects.remove(key);
        issues.keySet().removeIf(issue -> issue.startsWith(key + "-"));
    }

    /** What a query finds; every other one finds nothing. */
    public void letFind(String jql, String... keys) {
        found.put(jql, Set.of(keys));
    }

    public void forget(ApplicationUser user) {
        users.remove(user.getKey());
    }

    public Project project(String key) {
        return projects.computeIfAbsent(
                key, k -> new FakeProject(100L + projects.size(), k, "Project " + k, leads, archived));
    }

    /** The issue of this key, made when it is new, in the project that the key names. */
    public MutableIssue issue(String key) {
        Project project = project(key.substring(0, key.indexOf('-')));
        return issues.computeIfAbsent(
                key,
                k -> new FakeIssue(
                                10_000L + issues.size(),
                                k,
                                "Summary of " + k,
                                project,
                                project.getId(),
                                archived,
                                restricted)
                        .asIssue());
    }

    /** Gives it a security level; who may browse it still is up to {@link #deny}. */
    public void restrict(String issue) {
        restricted.add(issue);
    }

    public void remove(Issue issue) {
        issues.remove(issue.getKey());
    }

    public void logIn(ApplicationUser user) {
        loggedIn = user;
    }

    public void deny(ProjectPermissionKey permission, String issueOrProject, ApplicationUser user) {
        denied.add(Arrays.asList(permission, issueOrProject, user));
    }

    public void makeAdministrator(String project, ApplicationUser user) {
        administered.add(Arrays.asList(project, user));
    }

    /** Of Jira, which says nothing about projects. */
    public void makeAdministrator(ApplicationUser user) {
        administrators.add(user);
    }

    public int calls(String kind) {
        return calls.getOrDefault(kind, 0);
    }

    public void forgetCalls() {
        calls.clear();
    }

    public People people() {
        return new People(this, this, this, this);
    }

    public Issues issues() {
        return new Issues(this, this, people());
    }

    public Projects projects() {
        return new Projects(this, this, people());
    }

    public GlobalAccess globalAccess() {
        return new GlobalAccess(this, people());
    }

    public Words words() {
        return words(person -> Optional.empty());
    }

    /** Of one request, in which people may have set zones of their own. */
    public Words words(OwnZones ownZones) {
        return words(ownZones, new FakePage(Map.of()).page());
    }

    public Words words(OwnZones ownZones, CurrentPage page) {
        return new Words(this, this, this, people(), new ReaderZones(ownZones, page));
    }

    public Jql jql() {
        return new Jql(this, people());
    }

    public Membership membership() {
        return new Membership(people(), this, this, this);
    }

    /** The group of this name, made when it is new, with this user in it. */
    public void addToGroup(String group, ApplicationUser user) {
        groups.computeIfAbsent(group, g -> new LinkedHashSet<>()).add(user);
    }

    /** The role of this name, made when it is new, with this user in it; the same people in all projects. */
    public ProjectRole addToRole(String role, ApplicationUser user) {
        ProjectRole found = roles.keySet().stream()
                .filter(known -> known.getName().equals(role))
                .findFirst()
                .orElseGet(() -> new FakeRole(10_000L + roles.size(), role));
        roles.computeIfAbsent(found, r -> new LinkedHashSet<>()).add(user);
        return found;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return loggedIn;
    }

    @Override
    public I18nHelper getI18nHelper() {
        return this;
    }

    @Override
    public Locale getLocale() {
        return Locale.UK;
    }

    @Override
    public String getText(String key) {
        return key;
    }

    @Override
    public String getText(String key, Object value) {
        Object[] values = (Object[]) value;
        return values.length == 0 ? key : key + Arrays.toString(values);
    }

    @Override
    public I18nHelper getInstance(ApplicationUser user) {
        return getInstance(getLocaleFor(user));
    }

    @Override
    public I18nHelper getInstance(Locale locale) {
        return locale.equals(getLocale()) ? this : new OtherLanguage(this, locale);
    }

    @Override
    public Locale getLocaleFor(ApplicationUser user) {
        return user == null ? getLocale() : locales.getOrDefault(user.getKey(), getLocale());
    }

    @Override
    public ApplicationUser getUserByKey(String key) {
        count("getUserByKey");
        return users.get(key);
    }

    @Override
    public ApplicationUser getUserByName(String name) {
        return users.values().stream()
                .filter(user -> user.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        return zones.get(user.getKey());
    }

    @Override
    public URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser) {
        return URI.create("/avatar/" + avatarUser.getName());
    }

    @Override
    public Project getProjectObj(Long id) {
        return projects.values().stream()
                .filter(project -> project.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Project> getProjects() {
        return List.copyOf(projects.values());
    }

    @Override
    public Project getProjectByCurrentKey(String key) {
        return projects.get(key);
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        throw new AssertionError("one by one: use getIssueObjects");
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        count("getIssueObject");
        return issues.get(key);
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        count("getIssueObjects");
        List<Issue> found = new ArrayList<>();
        for (Long id : ids) {
            found.add(issues.values().stream()
                    .filter(issue -> issue.getId().equals(id))
                    .findFirst()
                    .orElse(null));
        }
        return found;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        count(permission + " on issue");
        String project = issue.getProjectObject().getKey();
        return isGranted(permission, project, user)
                && !denied.contains(Arrays.asList(permission, issue.getKey(), user));
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        count(permission + " on project");
        return isGranted(permission, project.getKey(), user);
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        assertThat(permission).isEqualTo(GlobalPermissionKey.ADMINISTER);
        return administrators.contains(user);
    }

    private boolean isGranted(ProjectPermissionKey permission, String project, ApplicationUser user) {
        return permission.equals(ProjectPermissions.ADMINISTER_PROJECTS)
                ? administered.contains(Arrays.asList(project, user))
                : !denied.contains(Arrays.asList(permission, project, user));
    }

    private void count(String kind) {
        calls.merge(kind, 1, Integer::sum);
    }

    @Override
    public boolean groupExists(String name) {
        return groups.containsKey(name);
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String group) {
        return getUsersInGroup(group).contains(user);
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String group) {
        return groups.getOrDefault(group, Set.of());
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return groups.keySet().stream()
                .filter(group -> isUserInGroup(user, group))
                .toList();
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return roles.keySet();
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project) {
        return roles.keySet().stream()
                .filter(role -> isUserInProjectRole(user, role, project))
                .toList();
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return roles.keySet().stream()
                .filter(role -> role.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public ProjectRole getProjectRole(String name) {
        return roles.keySet().stream()
                .filter(role -> role.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        return () -> roles.getOrDefault(role, Set.of());
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
        return roles.getOrDefault(role, Set.of()).contains(user);
    }

    /** What has "nonsense" in it, or parentheses that don't pair, is no query; nor is one that sorts within parentheses. */
    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        count("parseQuery");
        MessageSetImpl errors = new MessageSetImpl();
        if (query.contains("nonsense") || depth(query) != 0 || query.matches("\\(.*ORDER BY.*\\).*")) {
            errors.addErrorMessage("not JQL");
        }
        return new ParseResult(errors.hasAnyErrors() ? null : () -> query, errors);
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        MessageSetImpl errors = new MessageSetImpl();
        if (query.getQueryString().contains("unknownField")) {
            errors.addErrorMessage("Field 'unknownField' does not exist.");
        }
        return errors;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) {
        throw new AssertionError("not needed");
    }

    /** Of queries of the form {@code (jql) AND key = "KEY"}, and of those themselves: what the searcher may browse. */
    @Override
    public long searchCount(ApplicationUser searcher, Query query) {
        count("searchCount");
        Matcher parts = Pattern.compile("\\((.*)\\) AND key = \"(.*)\"").matcher(query.getQueryString());
        if (found.containsKey(query.getQueryString())) {
            return found.get(query.getQueryString()).stream()
                    .filter(key -> !denied.contains(Arrays.asList(ProjectPermissions.BROWSE_PROJECTS, key, searcher)))
                    .count();
        }
        return parts.matches() && found.getOrDefault(parts.group(1), Set.of()).contains(parts.group(2)) ? 1 : 0;
    }

    private static int depth(String query) {
        int depth = 0;
        for (int at = 0; at < query.length(); at++) {
            depth += query.charAt(at) == '(' ? 1 : query.charAt(at) == ')' ? -1 : 0;
            if (depth < 0) {
                return depth;
            }
        }
        return depth;
    }

    private record OtherLanguage(I18nHelper texts, Locale getLocale) implements I18nHelper {
        @Override
        public String getText(String key) {
            return getLocale + ":" + texts.getText(key);
        }

        @Override
        public String getText(String key, Object value) {
            return getLocale + ":" + texts.getText(key, value);
        }
    }

    private record FakeRole(Long getId, String getName) implements ProjectRole {}

    private record User(String getKey, String getName, String getDisplayName, Set<String> inactive)
            implements ApplicationUser {
        @Override
        public String getEmailAddress() {
            return getName + "@example.com";
        }

        @Override
        public boolean isActive() {
            return !inactive.contains(getKey);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof User user && user.getKey.equals(getKey);
        }

        @Override
        public int hashCode() {
            return getKey.hashCode();
        }
    }

    private record FakeProject(
            Long getId, String getKey, String getName, Map<String, ApplicationUser> leads, Set<String> archived)
            implements Project {
        @Override
        public ApplicationUser getProjectLead() {
            return leads.get(getKey);
        }

        @Override
        public boolean isArchived() {
            return archived.contains(getKey);
        }
    }

    /** What the app asks of an issue; anything else fails. */
    private record FakeIssue(
            Long getId,
            String getKey,
            String getSummary,
            Project getProjectObject,
            Long getProjectId,
            Set<String> archived,
            Set<String> restricted) {

        MutableIssue asIssue() {
            return (MutableIssue) Proxy.newProxyInstance(
                    MutableIssue.class.getClassLoader(), new Class<?>[] {MutableIssue.class}, this::answer);
        }

        private Object answer(Object proxy, Method asked, Object[] arguments) throws ReflectiveOperationException {
            return switch (asked.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                case "toString" -> getKey;
                case "isArchived" -> archived.contains(getKey);
                case "getSecurityLevelId" -> restricted.contains(getKey) ? 10_000L : null;
                default -> FakeIssue.class.getMethod(asked.getName()).invoke(this);
            };
        }
    }
}
