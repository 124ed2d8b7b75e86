package com.asyncbacklog.host.jira;

import static com.atlassian.jira.permission.ProjectPermissions.ADD_COMMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.testing.OnEachDatabase;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import org.junit.Before;
import org.junit.Test;

public class PermissionsTest extends OnEachDatabase {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final Jira jira = Jira.open(database().jira());
    private final Permissions permissions = jira.permissions();
    private final ApplicationUser admin = jira.users().byName("admin").orElseThrow();
    private final ApplicationUser ada = jira.users().byName("ada").orElseThrow();
    private final ApplicationUser ben = jira.users().byName("ben").orElseThrow();
    private final ApplicationUser nobody = null;
    private Project project;

    @Before
    public void create_a_project_that_ada_leads_and_nobody_may_use() {
        project = jira.projects().create("DOCK", "Dock", ada);
        permissions.revokeAll(project);
    }

    public PermissionsTest(DatabaseKind kind) {
        super(kind);
    }

    @Test
    public void without_a_grant_nobody_may_do_anything_not_even_the_administrator() {
        assertThat(browses(admin)).isFalse();
        assertThat(browses(ada)).isFalse();
        assertThat(browses(nobody)).isFalse();
    }

    @Test
    public void a_grant_to_any_logged_in_user_leaves_anonymous_people_out() {
        permissions.grant(project, BROWSE_PROJECTS, Holder.loggedIn());

        assertThat(browses(ben)).isTrue();
        assertThat(browses(nobody)).isFalse();
    }

    @Test
    public void a_grant_to_anyone_includes_anonymous_people() {
        permissions.grant(project, BROWSE_PROJECTS, Holder.anyone());

        assertThat(browses(nobody)).isTrue();
    }

    @Test
    public void a_grant_to_a_group_holds_for_its_members_while_they_are_members() {
        permissions.grant(project, BROWSE_PROJECTS, Holder.group("divers"));
        jira.users().groups().add("divers", ben);

        assertThat(browses(ben)).isTrue();
        assertThat(browses(ada)).isFalse();

        jira.users().groups().remove("divers", ben);
        assertThat(browses(ben)).isFalse();
    }

    @Test
    public void a_grant_to_a_role_holds_for_the_groups_and_users_that_act_in_it_in_this_project() {
        Project other = jira.projects().create("PIER", "Pier", null);
        permissions.grant(project, BROWSE_PROJECTS, Holder.role("Pilots"));
        permissions.addToRole(project, "Pilots", Holder.user(ben));
        permissions.addToRole(other, "Pilots", Holder.user(ada));
        permissions.addToRole(project, "Pilots", Holder.group(Groups.ADMINISTRATORS));

        assertThat(browses(ben)).isTrue();
        assertThat(browses(admin)).isTrue();
        assertThat(browses(ada)).isFalse();
    }

    @Test
    public void a_grant_to_a_user_holds_for_that_user_also_under_a_new_name() {
        permissions.grant(project, BROWSE_PROJECTS, Holder.user(ben));
        jira.users().rename(ben, "benjamin");

        assertThat(browses(jira.users().byName("benjamin").orElseThrow())).isTrue();
        assertThat(browses(ada)).isFalse();
    }

    @Test
    public void a_grant_to_the_project_lead_holds_for_the_lead() {
        permissions.grant(project, BROWSE_PROJECTS, Holder.projectLead());

        assertThat(browses(ada)).isTrue();
        assertThat(browses(ben)).isFalse();
    }

    @Test
    public void a_revoked_grant_no_longer_holds() {
        permissions.grant(project, BROWSE_PROJECTS, Holder.loggedIn());

        permissions.revoke(project, BROWSE_PROJECTS, Holder.loggedIn());

        assertThat(browses(ben)).isFalse();
    }

    @Test
    public void one_permission_implies_no_other() {
        permissions.grant(project, ADD_COMMENTS, Holder.loggedIn());

        assertThat(permissions.hasPermission(ADD_COMMENTS, project, ben)).isTrue();
        assertThat(browses(ben)).isFalse();
    }

    @Test
    public void an_unknown_permission_nobody_has() {
        permissions.useDefaultScheme(project);

        assertThat(permissions.hasPermission(new ProjectPermissionKey("FLY"), project, admin))
                .isFalse();
    }

    @Test
    public void an_inactive_user_loses_every_permission() {
        permissions.grant(project, BROWSE_PROJECTS, Holder.loggedIn());

        jira.users().deactivate(ben);

        assertThat(browses(ben)).isFalse();
    }

    @Test
    public void in_the_default_scheme_users_browse_and_comment_and_administrators_administer() {
        permissions.useDefaultScheme(project);

        assertThat(browses(ben)).isTrue();
        assertThat(permissions.hasPermission(ADD_COMMENTS, project, ben)).isTrue();
        assertThat(permissions.hasPermission(ADMINISTER_PROJECTS, project, ben)).isFalse();
        assertThat(permissions.hasPermission(ADMINISTER_PROJECTS, project, admin))
                .isTrue();
        assertThat(browses(nobody)).isFalse();
    }

    @Test
    public void only_groups_and_users_act_in_roles() {
        assertThatThrownBy(() -> permissions.addToRole(project, "Pilots", Holder.loggedIn()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void a_secured_issue_needs_the_permission_and_the_level() {
        permissions.grant(project, BROWSE_PROJECTS, Holder.user(ada));
        permissions.grant(project, BROWSE_PROJECTS, Holder.user(ben));
        permissions.securityLevels().define(project, "Internal", Holder.user(ada), Holder.user(admin));
        Issue issue = jira.issues().create(project, "Leak in the hull", ada, NOW);

        assertThat(permissions.hasPermission(BROWSE_PROJECTS, issue, ben)).isTrue();

        permissions.securityLevels().secure(issue, "Internal");
        assertThat(permissions.hasPermission(BROWSE_PROJECTS, issue, ada)).isTrue();
        assertThat(permissions.hasPermission(BROWSE_PROJECTS, issue, ben)).isFalse();
        assertThat(permissions.hasPermission(BROWSE_PROJECTS, issue, admin)).isFalse();
        assertThat(permissions.hasPermission(BROWSE_PROJECTS, issue, nobody)).isFalse();

        permissions.securityLevels().release(issue);
        assertThat(permissions.hasPermission(BROWSE_PROJECTS, issue, ben)).isTrue();
    }

    @Test
    public void a_level_hides_an_issue_for_every_permission_and_in_lists() {
        permissions.useDefaultScheme(project);
        permissions.securityLevels().define(project, "Internal", Holder.projectLead());
        Issue open = jira.issues().create(project, "Paint the bollards", ada, NOW);
        Issue secured = jira.issues().create(project, "Leak in the hull", ada, NOW);
        permissions.securityLevels().secure(secured, "Internal");

        assertThat(permissions.hasPermission(ADD_COMMENTS, secured, ben)).isFalse();
        assertThat(jira.issues().newestFirst(project, ada, 10, 0))
                .extracting(IssueRow::key)
                .containsExactly(secured.getKey(), open.getKey());
        assertThat(jira.issues().newestFirst(project, ben, 10, 0))
                .extracting(IssueRow::key)
                .containsExactly(open.getKey());
    }

    @Test
    public void an_issue_cannot_be_put_on_a_level_that_its_project_lacks() {
        Issue issue = jira.issues().create(project, "Leak in the hull", ada, NOW);

        assertThatThrownBy(() -> permissions.securityLevels().secure(issue, "Secret"))
                .hasMessage("no level Secret for DOCK-1");
    }

    @Test
    public void projects_are_listed_for_those_who_may_browse_them() {
        permissions.grant(project, BROWSE_PROJECTS, Holder.user(ada));

        assertThat(jira.projects().visibleTo(ada)).extracting(Project::getKey).containsExactly("DOCK");
        assertThat(jira.projects().visibleTo(ben)).isEmpty();
        assertThat(jira.projects().visibleTo(nobody)).isEmpty();
    }

    private boolean browses(ApplicationUser user) {
        return permissions.hasPermission(BROWSE_PROJECTS, project, user);
    }
}
