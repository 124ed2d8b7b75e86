package com.asyncbacklog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.asyncbacklog.jira.FakeJira;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class NotificationResourceTest {

    private static final String PATH = "me/notifications";

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final ApplicationUser ben = jira.user("ben", "America/Los_Angeles");
    private NotificationService service;
    private RestCalls rest;

    @Before
    public void adaIsLoggedIn() {
        jira.logIn(ada);
        service = new NotificationService(new NotificationStore(database.objects()), jira.people());
        rest = new RestCalls(new NotificationResource(service), jira.words());
    }

    @Test
    public void who_chose_nothing_gets_what_their_projects_send_and_is_reminded() {
        assertThat(shown(rest.get(PATH))).isEqualTo("{'digest':'by-project','reminders':true}");
    }

    @Test
    public void a_choice_holds_for_oneself_only() {
        Answer changed = rest.send("PUT", PATH, "{'digest':'never','reminders':false}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(shown(changed)).isEqualTo("{'digest':'never','reminders':false}");
        assertThat(shown(rest.get(PATH))).isEqualTo("{'digest':'never','reminders':false}");
        jira.logIn(ben);
        assertThat(shown(rest.get(PATH))).isEqualTo("{'digest':'by-project','reminders':true}");
        assertThat(service.of(List.of(ada.getKey(), ben.getKey())))
                .containsEntry(ada.getKey(), new Notifications(DigestChoice.NEVER, false))
                .containsEntry(ben.getKey(), Notifications.DEFAULT);
    }

    @Test
    public void each_field_that_is_wrong_is_named() {
        assertThat(errors("{}"))
                .isEqualTo("{'reminders':'asyncbacklog.error.required','digest':'asyncbacklog.error.required'}");
        assertThat(errors("{'digest':'weekly','reminders':'yes'}"))
                .isEqualTo("{'reminders':'asyncbacklog.error.type.flag','digest':'asyncbacklog.mail.error.digest'}");
        assertThat(errors("{'digest':'never','reminders':true,'push':true}"))
                .isEqualTo("{'push':'asyncbacklog.error.unknown-field'}");
        assertThat(shown(rest.get(PATH))).contains("by-project");
    }

    @Test
    public void whoever_always_wants_a_digest_is_found_while_they_can_get_one() {
        rest.send("PUT", PATH, "{'digest':'always','reminders':true}");
        assertThat(service.alwaysWantingDigest())
                .extracting(person -> person.name())
                .containsExactly("ada");

        jira.deactivate(ada);
        assertThat(service.alwaysWantingDigest()).isEmpty();
    }

    private String errors(String body) {
        Answer answer = rest.send("PUT", PATH, body);
        assertThat(answer.status()).isEqualTo(400);
        return answer.json().get("errors").toString().replace('"', '\'');
    }

    private static String shown(Answer answer) {
        return answer.text().replace('"', '\'');
    }
}
