package com.asyncbacklog.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.testing.OnEachDatabase;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.junit.Test;

public class UsersTest extends OnEachDatabase {

    private final DataSource database = database().jira();
    private final Jira jira = Jira.open(database);
    private final Users users = jira.users();

    public UsersTest(DatabaseKind kind) {
        super(kind);
    }

    @Test
    public void everybody_has_an_address_for_mail() {
        assertThat(users.byName("ada").orElseThrow().getEmailAddress()).isEqualTo("ada@example.com");
    }

    @Test
    public void every_run_has_an_administrator_and_three_users_in_three_zones() {
        assertThat(users.isAdministrator(named("admin"))).isTrue();
        assertThat(List.of(named("ada"), named("ben"), named("chloe")))
                .noneMatch(users::isAdministrator)
                .allMatch(users::isLicensed)
                .extracting(users::zoneOf)
                .doesNotHaveDuplicates();
    }

    @Test
    public void a_key_is_never_the_name() {
        ApplicationUser ada = named("ada");

        assertThat(ada.getKey()).isEqualTo("JIRAUSER10101");
        assertThat(users.getUserByKey("JIRAUSER10101")).isEqualTo(ada);
        assertThat(users.getUserByKey("ada")).isNull();
        assertThat(users.getUserByName("JIRAUSER10101")).isNull();
    }

    @Test
    public void a_new_name_leaves_key_and_password_as_they_were() {
        ApplicationUser ada = named("ada");

        users.rename(ada, "countess");

        assertThat(users.byName("ada")).isEmpty();
        assertThat(named("countess")).isEqualTo(ada);
        assertThat(users.authenticate("countess", "ada")).contains(ada);
    }

    @Test
    public void the_password_is_the_name_and_is_stored_only_as_a_hash() throws Exception {
        assertThat(users.authenticate("ada", "ada")).isPresent();
        assertThat(users.authenticate("ADA", "ada")).isPresent();
        assertThat(users.authenticate("ada", "ben")).isEmpty();
        assertThat(users.authenticate("nobody", "nobody")).isEmpty();
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select PASSWORD_HASH from JIRA_USER where LOWER_NAME = 'ada'")) {
            rows.next();
            assertThat(rows.getString(1)).doesNotContain("ada").contains(":");
        }
    }

    @Test
    public void an_inactive_user_cannot_log_in_but_is_still_found() {
        ApplicationUser ben = named("ben");

        users.deactivate(ben);

        assertThat(users.authenticate("ben", "ben")).isEmpty();
        assertThat(users.isLicensed(ben)).isFalse();
        assertThat(users.getUserByKey(ben.getKey()).isActive()).isFalse();
    }

    @Test
    public void a_user_outside_the_users_group_has_no_licence() {
        users.groups().remove(Groups.USERS, named("ben"));

        assertThat(users.isLicensed(named("ben"))).isFalse();
        assertThat(users.isLicensed(null)).isFalse();
    }

    @Test
    public void two_users_cannot_have_one_name_in_different_case() {
        assertThatThrownBy(() -> users.create(new Users.NewUser("Ada", "Another Ada", ZoneId.of("UTC"))))
                .hasMessage("there is a user named Ada already");
    }

    @Test
    public void users_are_there_again_when_the_home_is_opened_again() {
        users.rename(named("ben"), "benjamin");

        Users again = Jira.open(database).users();

        assertThat(again.getUserByName("ada")).isEqualTo(named("ada"));
        assertThat(again.getUserByName("benjamin").getKey()).isEqualTo("JIRAUSER10102");
    }

    @Test
    public void zones_and_pictures_come_as_apps_ask_for_them() {
        var zones = (TimeZoneManager) jira.components().get(TimeZoneManager.class);
        var avatars = (AvatarService) jira.components().get(AvatarService.class);

        assertThat(zones.getTimeZoneforUser(named("chloe")).toZoneId()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(avatars.getAvatarURL(null, named("ada")))
                .hasToString("/jira/secure/useravatar?ownerId=JIRAUSER10101");
        assertThat(Badge.of(named("ada")).initials()).isEqualTo("AB");
    }

    @Test
    public void groups_and_their_members_come_as_apps_ask_for_them() {
        var groups = (GroupManager) jira.components().get(GroupManager.class);
        users.groups().add("crew", named("chloe"));
        users.groups().add("crew", named("ben"));
        users.deactivate(named("ben"));

        assertThat(groups.groupExists("crew")).isTrue();
        assertThat(groups.groupExists("Crew")).isFalse();
        assertThat(groups.getUsersInGroup("crew")).containsExactly(named("ben"), named("chloe"));
        assertThat(groups.getUsersInGroup("nobodies")).isEmpty();
        assertThat(groups.isUserInGroup(named("chloe"), "crew")).isTrue();
        assertThat(groups.isUserInGroup(named("ada"), "crew")).isFalse();
        assertThat(groups.isUserInGroup(null, "crew")).isFalse();
        assertThat(groups.getGroupNamesForUser(named("chloe")))
                .containsExactly("crew", Groups.EVERYWHERE, Groups.USERS);
    }

    @Test
    public void projects_and_their_leads_come_as_apps_ask_for_them() {
        var projects = (ProjectManager) jira.components().get(ProjectManager.class);
        Project dock = jira.projects().create("DOCK", "Docks", named("ada"));
        Project attic = jira.projects().create("ATTIC", "Attic", null);
        jira.projects().setArchived(attic, true);

        assertThat(projects.getProjectObj(dock.getId()).getProjectLead()).isEqualTo(named("ada"));
        assertThat(projects.getProjectObj(attic.getId()).getProjectLead()).isNull();
        assertThat(projects.getProjectObj(1L)).isNull();
        assertThat(projects.getProjectObj(null)).isNull();
        assertThat(projects.getProjects()).containsExactly(attic, dock);
        assertThat(projects.getProjects()).extracting(Project::isArchived).containsExactly(true, false);
    }

    @Test
    public void each_service_is_an_object_of_its_own_so_that_injection_by_type_finds_one() {
        var components = jira.components();

        assertThat(components.keySet())
                .allSatisfy(type -> assertThat(components.values())
                        .filteredOn(type::isInstance)
                        .hasSize(1));
    }

    @Test
    public void the_thread_works_for_whom_the_web_says_until_it_is_cleared() {
        jira.authentication().setLoggedInUser(named("ada"));
        assertThat(jira.authentication().getLoggedInUser()).isEqualTo(named("ada"));

        jira.authentication().clear();
        assertThat(jira.authentication().getLoggedInUser()).isNull();
    }

    private ApplicationUser named(String name) {
        return users.byName(name).orElseThrow();
    }
}
