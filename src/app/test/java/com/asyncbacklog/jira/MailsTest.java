package com.asyncbacklog.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.mail.Email;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class MailsTest {

    private final FakeMails queue = new FakeMails();
    private final List<String> taken = new ArrayList<>();

    @Test
    public void a_mail_is_html_in_utf_8_and_says_that_a_machine_wrote_it() {
        queue.mails().queue("ada@example.com", "Hand-over", "<p>\u00E9</p>", () -> {});

        Email mail = queue.flush().get(0);
        assertThat(mail.getTo()).isEqualTo("ada@example.com");
        assertThat(mail.getSubject()).isEqualTo("Hand-over");
        assertThat(mail.getBody()).isEqualTo("<p>\u00E9</p>");
        assertThat(mail.getMimeType()).isEqualTo("text/html");
        assertThat(mail.getEncoding()).isEqualTo("UTF-8");
        assertThat(mail.getHeaders())
                .containsEntry("Auto-Submitted", "auto-generated")
                .containsEntry("X-Auto-Response-Suppress", "All")
                .containsEntry("Precedence", "bulk");
    }

    @Test
    public void a_line_break_in_a_subject_adds_no_header() {
        queue.mails().queue("ada@example.com", "Hello\r\nBcc: eve@example.com", "", () -> {});

        assertThat(queue.flush().get(0).getSubject()).isEqualTo("Hello Bcc: eve@example.com");
    }

    @Test
    public void its_sender_hears_when_the_mail_server_has_taken_it() {
        queue.mails().queue("ada@example.com", "Hand-over", "", () -> taken.add("taken"));
        assertThat(taken).isEmpty();

        queue.flush();

        assertThat(taken).containsExactly("taken");
    }

    /** To the queue it would look like a mail that is still to be sent. */
    @Test
    public void what_fails_after_the_sending_does_not_make_the_mail_fail() {
        queue.mails().queue("ada@example.com", "Hand-over", "", () -> {
            throw new IllegalStateException("no luck");
        });

        assertThat(queue.flush()).hasSize(1);
    }
}
