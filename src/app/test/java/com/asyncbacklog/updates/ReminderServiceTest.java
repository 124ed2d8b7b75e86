package com.asyncbacklog.updates;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.jira.FakeMails;
import com.asyncbacklog.jira.JiraAddress;
import com.asyncbacklog.mail.DigestChoice;
import com.asyncbacklog.mail.MailWorld;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.Email;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Ada in London, Ben in California and Mei in Auckland are asked at 16:30 of their clocks, until 20:00. */
public class ReminderServiceTest {

    private static final String ADA_AT_1630 = "2026-03-03T16:30:00Z";

    @Rule
    public final UpdatesWorld world = new UpdatesWorld();

    private final FakeMails queue = new FakeMails();

    @Before
    public void allTakePart() {
        takePart(UpdatesWorld.ALOY, world.ada, world.ben, world.mei);
    }

    @Test
    public void each_is_reminded_once_at_their_own_local_time() {
        assertThat(to("2026-03-03T03:25:00Z")).as("still Monday there").containsExactly("ben@example.com");
        assertThat(to("2026-03-03T03:30:00Z")).containsExactly("mei@example.com");
        assertThat(to("2026-03-03T16:25:00Z")).isEmpty();
        assertThat(to(ADA_AT_1630)).containsExactly("ada@example.com");
        assertThat(to("2026-03-03T16:35:00Z")).isEmpty();
        assertThat(to("2026-03-04T00:30:00Z")).containsExactly("ben@example.com");
        assertThat(to("2026-03-04T16:30:00Z")).containsExactly("ada@example.com");
    }

    @Test
    public void a_mail_leads_to_the_form_and_says_until_when() {
        world.jira.setLanguage(world.ada, "de");

        Email mail = mails(ADA_AT_1630).get(0);

        assertThat(mail.getSubject()).isEqualTo("de:asyncbacklog.updates.reminder.subject[Project ALOY]");
        assertThat(mail.getBody())
                .contains("https://jira.example/jira/projects/ALOY?selectedItem=com.asyncbacklog.jira:hub&amp;tab=feed"
                        + "#post-update")
                .contains("de:asyncbacklog.updates.reminder.until[Di 20:00]")
                .doesNotContain("$reminder");
    }

    @Test
    public void who_has_posted_or_has_nothing_to_report_is_left_in_peace() {
        world.setNow("2026-03-03T10:00:00Z");
        world.post(new UpdateDraft("", "", List.of(), "", List.of(), List.of(), true, Optional.empty(), Map.of()));

        assertThat(to(ADA_AT_1630)).isEmpty();
        assertThat(to("2026-03-04T16:30:00Z")).containsExactly("ada@example.com");
    }

    @Test
    public void nobody_is_reminded_in_an_absence_on_a_day_off_or_after_the_day_has_closed() {
        world.calendars.setAbsent(world.ada.getKey(), LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-04"));

        assertThat(to(ADA_AT_1630)).isEmpty();
        assertThat(to("2026-03-05T20:00:00Z")).isEmpty();
        assertThat(to("2026-03-05T19:55:00Z")).containsExactly("ada@example.com");
        assertThat(to("2026-03-07T16:30:00Z")).isEmpty();
    }

    @Test
    public void nobody_is_reminded_where_they_may_not_post() {
        world.jira.deny(ProjectPermissions.ADD_COMMENTS, "ALOY", world.ada);
        assertThat(to(ADA_AT_1630)).isEmpty();
    }

    @Test
    public void who_wants_no_reminders_gets_none() {
        mail().choose(world.ada, DigestChoice.ALWAYS, false);
        assertThat(to(ADA_AT_1630)).isEmpty();

        mail().choose(world.ada, DigestChoice.NEVER, true);
        assertThat(to("2026-03-03T16:35:00Z")).containsExactly("ada@example.com");
    }

    @Test
    public void several_projects_that_ask_at_the_same_time_share_a_mail() {
        long mod = world.jira.project("MOD").getId();
        takePart(mod, world.ada);

        List<Email> mails = mails(ADA_AT_1630);

        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getSubject()).isEqualTo("asyncbacklog.updates.reminder.subject.many[2]");
        assertThat(mails.get(0).getBody()).contains("Project ALOY", "Project MOD");
        assertThat(to("2026-03-03T16:35:00Z")).isEmpty();
    }

    @Test
    public void a_reminder_that_is_lost_with_a_node_is_not_sent_again() {
        run(ADA_AT_1630, queue);
        assertThat(queue.lose()).isEqualTo(1);

        assertThat(to("2026-03-03T16:35:00Z")).isEmpty();
    }

    @Test
    public void of_two_nodes_whose_jobs_run_at_once_one_sends_it() throws Exception {
        FakeMails other = new FakeMails();
        List<Thread> jobs = new ArrayList<>();
        Stream.of(queue, other).forEach(node -> jobs.add(new Thread(() -> run(ADA_AT_1630, node))));
        jobs.forEach(Thread::start);
        for (Thread job : jobs) {
            job.join();
        }

        assertThat(queue.flush().size() + other.flush().size()).isEqualTo(1);
    }

    @Test
    public void what_one_mail_fails_at_costs_nobody_else_theirs() {
        ApplicationUser chloe = world.jira.user("chloe", "Europe/London");
        takePart(world.jira.project("MOD").getId(), chloe);
        queue.setBroken(true);
        run(ADA_AT_1630, queue);
        queue.setBroken(false);

        assertThat(to("2026-03-03T16:35:00Z")).as("both were claimed").isEmpty();
        assertThat(to("2026-03-04T16:30:00Z")).containsExactlyInAnyOrder("ada@example.com", "chloe@example.com");
    }

    @Test
    public void a_job_that_is_to_end_leaves_the_rest_to_the_next_run() {
        takePart(world.jira.project("MOD").getId(), world.jira.user("chloe", "Europe/London"));
        AtomicInteger asked = new AtomicInteger();
        world.setNow(ADA_AT_1630);
        service(queue).sendDue(world.clock().instant(), () -> asked.incrementAndGet() > 1);
        assertThat(queue.flush()).hasSize(1);

        assertThat(to("2026-03-03T16:35:00Z")).hasSize(1);
    }

    private void takePart(long projectId, ApplicationUser... people) {
        List<String> keys = Stream.of(people).map(ApplicationUser::getKey).toList();
        world.cadences.add(SampleCadences.of(projectId, "16:30", "20:00", keys));
    }

    private List<String> to(String now) {
        return mails(now).stream().map(Email::getTo).toList();
    }

    private List<Email> mails(String now) {
        run(now, queue);
        return queue.flush();
    }

    private void run(String now, FakeMails node) {
        world.setNow(now);
        new ReminderJob(service(node)).run(world.clock().instant());
    }

    private ReminderService service(FakeMails node) {
        return new ReminderService(
                world.prompts(),
                mail().notifications(),
                new ReminderLetter(world.places(), new JiraAddress(mode -> "https://jira.example/jira")),
                mail().outbox(node),
                world.jira.words());
    }

    private MailWorld mail() {
        return new MailWorld(world.jira, world.database.objects(), world.clock());
    }
}
