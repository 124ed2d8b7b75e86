package com.asyncbacklog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.jira.FakeMails;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.Email;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;

public class OutboxTest {

    private static final MailText TEXT =
            new MailText("Hand-over <b>1</b>", "Look & see", "Because.", "templates/plain.vm", Map.of());

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();
    private final FakeMails queue = new FakeMails();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");

    @Test
    public void a_mail_is_claimed_once() {
        assertThat(outbox().claim("digest:ada")).isTrue();
        assertThat(outbox().claim("digest:ada")).isFalse();
        assertThat(outbox().claimed(Set.of("digest:ada", "digest:ben"))).containsExactly("digest:ada");
    }

    @Test
    public void a_mail_is_in_the_language_of_its_receiver_whoever_is_logged_in() {
        jira.setLanguage(ada, "de");

        outbox().send(readerOf(ada), TEXT);

        Email mail = queue.flush().get(0);
        assertThat(mail.getTo()).isEqualTo("ada@example.com");
        assertThat(mail.getBody())
                .contains("<html lang=\"de\"", "de:asyncbacklog.mail.choices.link")
                .contains("https://jira.example/jira/secure/AsyncBacklogProfile.jspa#notifications");
    }

    @Test
    public void what_is_in_a_mail_is_text() {
        outbox().send(readerOf(ada), TEXT);

        assertThat(queue.flush().get(0).getBody())
                .contains("Hand-over &lt;b&gt;1&lt;/b&gt;", "Look &amp; see")
                .doesNotContain("<b>", "$");
    }

    @Test
    public void nothing_is_sent_to_whom_no_mail_reaches() {
        Reader reader = readerOf(ada);
        jira.deactivate(ada);

        outbox().send(reader, TEXT);

        assertThat(queue.flush()).isEmpty();
    }

    private Outbox outbox() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-30T08:00:00Z"), ZoneOffset.UTC);
        return new MailWorld(jira, database.objects(), clock).outbox(queue);
    }

    private Reader readerOf(ApplicationUser user) {
        Person person = jira.people().byKey(user.getKey());
        return jira.words().readerOf(person);
    }
}
