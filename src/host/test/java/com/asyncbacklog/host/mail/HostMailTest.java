package com.asyncbacklog.host.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.time.HostClock;
import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class HostMailTest {

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();

    private Path folder;
    private HostMail mail;

    @Before
    public void open() {
        folder = temporary.getRoot().toPath().resolve("mail");
        mail = new HostMail(folder, HostClock.stoppedAt(Instant.parse("2026-03-02T12:00:00Z")));
    }

    @Test
    public void a_mail_waits_in_memory_until_the_queue_is_flushed() {
        send(new Email("ada@example.com").setSubject("Hello").setBody("World"));
        assertThat(mail.waiting()).isEqualTo(1);
        assertThat(folder).doesNotExist();

        assertThat(mail.flush()).hasSize(1);

        assertThat(mail.waiting()).isZero();
        assertThat(mail.flush()).isEmpty();
        assertThat(files()).hasSize(1).allMatch(file -> file.toString().endsWith(".eml"));
    }

    @Test
    public void plain_text_is_what_a_mail_is_unless_said() throws Exception {
        send(new Email("ada@example.com").setSubject("Grüße").setBody("Überfällig: 漢字"));

        SentMail sent = mail.flush().get(0);

        assertThat(sent.to()).isEqualTo("ada@example.com");
        assertThat(sent.subject()).isEqualTo("Grüße");
        assertThat(sent.text()).isEqualTo("Überfällig: 漢字");
        assertThat(sent.html()).isEmpty();
        assertThat(sent.headers()).containsEntry("Precedence", "bulk");
        assertThat(Files.readString(files().get(0)))
                .contains("To: ada@example.com", "From: Jira <jira@localhost>", "charset=UTF-8")
                .contains("Date: Mon, 2 Mar 2026");
    }

    @Test
    public void a_mail_can_be_html() {
        send(new Email("ada@example.com")
                .setSubject("s")
                .setMimeType("text/html")
                .setBody("<p>1 &lt; 2</p>"));
        SentMail sent = mail.flush().get(0);
        assertThat(sent.html()).isEqualTo("<p>1 &lt; 2</p>");
        assertThat(sent.text()).isEmpty();
    }

    @Test
    public void a_mail_can_be_both() throws Exception {
        send(new Email("ada@example.com").setSubject("s").setMultipart(both()));
        SentMail sent = mail.flush().get(0);
        assertThat(sent.text()).isEqualTo("plain");
        assertThat(sent.html()).isEqualTo("<b>bold</b>");
        assertThat(Files.readString(files().get(0))).contains("multipart/alternative");
    }

    @Test
    public void headers_can_be_added() {
        Email email = new Email("ada@example.com");
        email.addHeader("List-Unsubscribe", "<https://jira.example/off>");
        email.addHeader("Auto-Submitted", "auto-generated");
        send(email.setSubject("s").setBody("b"));
        assertThat(mail.flush().get(0).headers())
                .containsEntry("list-unsubscribe", "<https://jira.example/off>")
                .containsEntry("Auto-Submitted", "auto-generated");
    }

    @Test
    public void a_mail_can_be_from_somebody_by_name_but_not_by_address() throws Exception {
        send(new Email("ada@example.com").setSubject("s").setFromName("Jürgen, of \"Docks\""));

        String from = mail.flush().get(0).headers().get("From");

        assertThat(new InternetAddress(from).getPersonal()).isEqualTo("Jürgen, of \"Docks\"");
        assertThat(new InternetAddress(from).getAddress()).isEqualTo("jira@localhost");
    }

    @Test
    public void the_encoding_is_that_of_the_text_and_of_its_file() throws Exception {
        send(new Email("ada@example.com")
                .setSubject("Grüße")
                .setMimeType("text/html")
                .setEncoding("ISO-8859-1")
                .setBody("<p>Überfällig</p>"));

        SentMail sent = mail.flush().get(0);

        assertThat(sent.html()).isEqualTo("<p>Überfällig</p>");
        assertThat(sent.headers().get("Content-Type")).isEqualTo("text/html; charset=ISO-8859-1");
        assertThat(Files.readString(files().get(0))).contains("<p>=DCberf=E4llig</p>");
    }

    @Test
    public void a_mail_that_no_server_would_take_does_not_hold_up_the_others() {
        send(new Email("not an address").setSubject("s"));
        send(new Email("").setSubject("s"));
        send(new Email("ada@example.com").setSubject("s\r\nBcc: eve@example.com"));
        send(new Email("ada@example.com").setSubject("s").setFromName("Ada\nBcc: eve@example.com"));
        send(new Email("ada@example.com").setSubject("s").setEncoding("klingon"));
        Email split = new Email("ada@example.com");
        split.addHeader("Auto-Submitted", "auto-generated\r\n\r\nand a body");
        send(split.setSubject("s"));
        send(new Email("ben@example.com").setSubject("fine"));

        assertThat(mail.flush()).extracting(SentMail::subject).containsExactly("fine");
        assertThat(mail.waiting()).isZero();
    }

    @Test
    public void items_of_the_apps_own_are_not_in_this_host() {
        MailQueueItem own = new MailQueueItem() {
            @Override
            public String getSubject() {
                return "mine";
            }

            @Override
            public void send() {
                throw new AssertionError("the host does not send it");
            }
        };

        assertThatThrownBy(() -> mail.addItem(own)).isInstanceOf(NotInThisHost.class);
    }

    @Test
    public void a_body_beside_parts_is_not_in_this_host() throws Exception {
        send(new Email("ada@example.com").setSubject("s").setBody("b").setMultipart(both()));
        assertThatThrownBy(mail::flush).isInstanceOf(NotInThisHost.class);
    }

    private void send(com.atlassian.mail.Email email) {
        mail.addItem(new SingleMailQueueItem(email));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static MimeMultipart both() throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText("plain", "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<b>bold</b>", "UTF-8", "html");
        return new MimeMultipart("alternative", text, html);
    }
}
