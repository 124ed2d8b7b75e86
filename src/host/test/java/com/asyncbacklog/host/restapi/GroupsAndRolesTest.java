package com.asyncbacklog.host.restapi;

import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.host.JiraHost;
import com.asyncbacklog.host.jira.Groups;
import com.asyncbacklog.host.jira.Holder;
import com.asyncbacklog.host.testing.RestCaller;
import com.asyncbacklog.host.testing.RestCaller.Reply;
import com.asyncbacklog.host.testing.TestPlugin;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What pickers of groups and roles ask Jira's REST. */
public class GroupsAndRolesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private JiraHost host;
    private Project dock;
    private RestCaller ada;
    private RestCaller ben;
    private RestCaller admin;

    @Before
    public void start() {
        host = JiraHost.builder()
                .inMemory()
                .plugin(TestPlugin.plugin().build(folder.getRoot().toPath()))
                .start();
        dock = host.jira().projects().create("DOCK", "Docks", user("chloe"));
        ada = as("ada");
        ben = as("ben");
        admin = as("admin");
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void groups_are_found_by_a_part_of_their_name() {
        host.jira().users().groups().add("dock & hull", user("ben"));

        Reply found = ada.get("/api/2/groups/picker?query=jira");
        assertThat(found.json().path("header").asText()).isEqualTo("Showing 2 of 2 matching groups");
        assertThat(found.json().path("total").asInt()).isEqualTo(2);
        assertThat(found.json().findValuesAsText("name")).containsExactly(Groups.ADMINISTRATORS, Groups.USERS);
        assertThat(ada.get("/api/2/groups/picker?query=%26%20h")
                        .json()
                        .at("/groups/0/html")
                        .asText())
                .isEqualTo("dock <b>&amp; h</b>ull");
        assertThat(ada.get("/api/2/groups/picker?query=JIRA").json().path("groups"))
                .isEmpty();
        assertThat(RestCaller.anonymous(host.address() + "/rest")
                        .get("/api/2/groups/picker?query=jira")
                        .status())
                .isEqualTo(401);
    }

    @Test
    public void a_picker_of_groups_gets_no_more_than_it_asked_for_and_never_more_than_twenty() {
        for (int i = 10; i < 40; i++) {
            host.jira().users().groups().add("crew-" + i, user("ben"));
        }

        Reply all = ada.get("/api/2/groups/picker?query=crew&maxResults=100");
        assertThat(all.json().path("header").asText()).isEqualTo("Showing 20 of 30 matching groups");
        assertThat(all.json().path("groups")).hasSize(20);
        assertThat(ada.get("/api/2/groups/picker?query=crew&maxResults=2&exclude=crew-10&exclude=crew-11")
                        .json()
                        .findValuesAsText("name"))
                .containsExactly("crew-12", "crew-13");
    }

    @Test
    public void the_roles_of_a_project_and_their_people_show_to_those_who_administer_it() {
        host.jira().permissions().grant(dock, ADMINISTER_PROJECTS, Holder.user(user("ben")));
        host.jira().permissions().addToRole(dock, "Deciders", Holder.user(user("ada")));
        host.jira().permissions().addToRole(dock, "Deciders", Holder.group(Groups.EVERYWHERE));

        Reply roles = ben.get("/api/2/project/DOCK/role");
        assertThat(roles.json().fieldNames()).toIterable().containsExactly("Administrators", "Deciders");
        String address = roles.json().path("Deciders").asText();
        assertThat(address).startsWith(host.address() + "/rest/api/2/project/");

        Reply deciders = ben.get(address.substring((host.address() + "/rest").length()));
        assertThat(deciders.json().path("name").asText()).isEqualTo("Deciders");
        assertThat(deciders.json().path("self").asText()).isEqualTo(address);
        assertThat(deciders.json().path("actors").findValuesAsText("displayName"))
                .containsExactly("Ada Byron", "everywhere");
        assertThat(deciders.json().path("actors").findValuesAsText("name")).containsExactly("ada", "everywhere");
        assertThat(deciders.json().path("actors").findValuesAsText("type"))
                .containsExactly("atlassian-user-role-actor", "atlassian-group-role-actor");
        assertThat(admin.get("/api/2/project/DOCK/role").status()).isEqualTo(200);
        assertThat(ben.get("/api/2/project/DOCK/role/99").status()).isEqualTo(404);
    }

    @Test
    public void others_learn_nothing_of_a_projects_roles() {
        assertThat(ada.get("/api/2/project/DOCK/role").status()).isEqualTo(403);
        assertThat(ada.get("/api/2/project/DOCK/role/10002").status()).isEqualTo(403);

        host.jira().permissions().revoke(dock, BROWSE_PROJECTS, Holder.loggedIn());
        assertThat(ada.get("/api/2/project/DOCK/role").json())
                .isEqualTo(ada.get("/api/2/project/DOCK").json());
        assertThat(ada.get("/api/2/project/DOCK/role").status()).isEqualTo(404);
        assertThat(ada.get("/api/2/project/NONE/role").status()).isEqualTo(404);
    }

    @Test
    public void the_roles_of_all_projects_show_to_administrators_of_jira() {
        Reply roles = admin.get("/api/2/role");
        assertThat(roles.json().findValuesAsText("name")).containsExactly("Administrators");

        String id = roles.json().at("/0/id").asText();
        assertThat(admin.get("/api/2/role/" + id).json()).isEqualTo(roles.json().get(0));
        assertThat(admin.get("/api/2/role/99").status()).isEqualTo(404);
        assertThat(ada.get("/api/2/role").status()).isEqualTo(403);
        assertThat(ada.get("/api/2/role/" + id).status()).isEqualTo(403);
    }

    private RestCaller as(String name) {
        return RestCaller.anonymous(host.address() + "/rest")
                .with("Bearer "
                        + host.jira()
                                .accessTokens()
                                .create(user(name), "test", Optional.empty())
                                .secret());
    }

    private ApplicationUser user(String name) {
        return host.jira().users().byName(name).orElseThrow();
    }
}
