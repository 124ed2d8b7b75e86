package com.asyncbacklog.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.jira.FakeMails;
import com.asyncbacklog.mail.DigestChoice;
import com.asyncbacklog.workingtime.WorkingWeek;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.mail.Email;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Rule;
import org.junit.Test;

/** Ada works in London from 09:00, Ben in California; both on ALOY, Ada on MOD too. It is Friday, and nobody works yet. */
public class DigestServiceTest {

    private static final String MORNING_OF_ADA = "2026-03-27T09:00:00Z";
    private static final String MONDAY_OF_ADA = "2026-03-30T08:00:00Z";
    private static final Optional<Instant> ANY_TIME = Optional.empty();

    @Rule
    public final DigestWorld world = new DigestWorld();

    @Test
    public void a_reader_gets_one_mail_over_all_their_projects_when_their_day_begins() {
        world.posts(world.ben, "ALOY", 1);
        world.posts(world.ben, "MOD", 2);
        world.advanceTo("2026-03-27T08:55:00Z");
        assertThat(world.mails()).isEmpty();

        world.advanceTo(MORNING_OF_ADA);
        List<Email> mails = world.mails();

        assertThat(mails).extracting(Email::getTo).containsExactly("ada@example.com");
        assertThat(mails.get(0).getSubject()).isEqualTo("asyncbacklog.digest.subject.new[Fri, 27 Mar 2026, 2, 0]");
        assertThat(mails.get(0).getBody())
                .contains("Project ALOY", "Posted no 1.", "Project MOD", "Posted no 2.")
                .contains("https://jira.example/jira/updates/1")
                .contains("https://jira.example/jira/projects/ALOY?selectedItem=com.asyncbacklog.jira:hub&amp;tab=feed")
                .contains("asyncbacklog.time.both[00:55, BEN, Fri, 07:55, Fri]");
    }

    @Test
    public void each_event_is_told_once() {
        world.posts(world.ben, "ALOY", 1);
        world.advanceTo(MORNING_OF_ADA);
        assertThat(world.mails().get(0).getBody()).contains("Posted no 1.");
        world.posts(world.ben, "ALOY", 2);
        world.advance(Duration.ofMinutes(5));
        assertThat(world.mails()).isEmpty();

        world.advanceTo(MONDAY_OF_ADA);
        assertThat(onlyMailTo("ada@example.com", world.mails()))
                .contains("Posted no 2.")
                .doesNotContain("Posted no 1.");
    }

    @Test
    public void an_event_that_may_still_be_stored_with_others_waits_for_the_next_one() {
        world.posts(world.ben, "ALOY", 1);
        world.advanceTo("2026-03-27T08:59:30Z");
        world.posts(world.ben, "ALOY", 2);
        world.advanceTo(MORNING_OF_ADA);
        assertThat(world.mails().get(0).getBody()).contains("Posted no 1.").doesNotContain("Posted no 2.");

        world.advanceTo(MONDAY_OF_ADA);
        assertThat(onlyMailTo("ada@example.com", world.mails()))
                .contains("Posted no 2.")
                .doesNotContain("Posted no 1.");
    }

    @Test
    public void nobody_hears_when_nothing_changed_and_nothing_waits() {
        world.advanceTo(MORNING_OF_ADA);

        assertThat(world.mails()).isEmpty();
    }

    @Test
    public void what_comes_during_the_day_waits_for_the_next_morning() {
        world.advanceTo(MORNING_OF_ADA);
        world.mails();
        world.posts(world.ben, "ALOY", 1);
        world.advanceTo("2026-03-27T12:00:00Z");
        assertThat(world.mails()).isEmpty();

        world.advanceTo(MONDAY_OF_ADA);
        assertThat(onlyMailTo("ada@example.com", world.mails())).contains("Posted no 1.");
    }

    @Test
    public void a_job_that_is_late_catches_up_until_the_day_is_over() {
        world.posts(world.ben, "ALOY", 1);
        world.advanceTo("2026-03-27T17:00:00Z");
        assertThat(world.mails()).isEmpty();

        world.advanceTo("2026-03-27T16:55:00Z");
        assertThat(world.mails()).hasSize(1);
    }

    @Test
    public void on_days_off_there_is_none() {
        world.posts(world.ben, "ALOY", 1);
        world.advanceTo("2026-03-28T10:00:00Z");
        assertThat(world.mails()).isEmpty();
        world.advanceTo("2026-03-29T10:00:00Z");
        assertThat(world.mails()).isEmpty();
    }

    @Test
    public void after_an_absence_it_tells_all_since_the_last_one() {
        world.posts(world.ben, "ALOY", 1);
        world.advanceTo(MORNING_OF_ADA);
        world.mails();
        world.calendars().absent(world.ada, "2026-03-30", "2026-04-10");
        world.posts(world.ben, "ALOY", 2);
        world.advanceTo("2026-04-08T08:00:00Z");
        world.posts(world.ben, "ALOY", 3);
        assertThat(world.mails()).isEmpty();

        world.advanceTo("2026-04-13T08:00:00Z");
        assertThat(onlyMailTo("ada@example.com", world.mails()))
                .contains("Posted no 2.", "27 Mar 2026, asyncbacklog.time.both[02:00, BEN, Fri, 09:00, Fri]")
                .contains("Posted no 3.")
                .doesNotContain("Posted no 1.");
    }

    @Test
    public void whoever_works_in_another_zone_than_that_of_their_profile_gets_it_in_that_morning() {
        world.calendars().works(world.ada, WorkingWeek.STANDARD, "Pacific/Auckland");
        world.posts(world.ben, "ALOY", 1);
        world.advanceTo("2026-03-29T19:59:00Z");
        assertThat(world.mails()).isEmpty();

        world.advanceTo("2026-03-29T20:00:00Z");
        List<Email> mails = world.mails();
        assertThat(mails.get(0).getSubject()).contains("Mon, 30 Mar 2026");
        assertThat(mails.get(0).getBody()).contains("asyncbacklog.time.both[00:55, BEN, Fri, 20:55, Fri]");
    }

    @Test
    public void nobody_is_told_what_they_did_themselves() {
        world.posts(world.ada, "ALOY", 1);
        world.advanceTo(MORNING_OF_ADA);
        assertThat(world.mails()).isEmpty();

        world.advanceTo("2026-03-27T16:00:00Z");
        assertThat(onlyMailTo("ben@example.com", world.mails())).contains("Posted no 1.");
    }

    @Test
    public void what_somebody_has_read_in_the_feed_is_not_told() {
        Event read = world.posts(world.ben, "ALOY", 1);
        world.posts(world.ben, "MOD", 2);
        world.advance(Duration.ofSeconds(1));
        world.posts(world.ben, "ALOY", 3);
        world.marks().read(read, world.person(world.ada));
        world.advanceTo(MORNING_OF_ADA);

        assertThat(onlyMailTo("ada@example.com", world.mails()))
                .contains("Posted no 2.", "Posted no 3.")
                .doesNotContain("Posted no 1.");
    }

    @Test
    public void nothing_is_told_of_a_project_that_its_reader_may_no_longer_browse() {
        world.posts(world.ben, "ALOY", 1);
        world.posts(world.ben, "MOD", 2);
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "MOD", world.ada);
        world.advanceTo(MORNING_OF_ADA);

        assertThat(onlyMailTo("ada@example.com", world.mails()))
                .contains("Posted no 1.")
                .doesNotContain("Posted no 2.", "MOD");
    }

    @Test
    public void nothing_is_told_of_an_archived_project() {
        world.posts(world.ben, "ALOY", 1);
        world.posts(world.ben, "MOD", 2);
        world.jira.archive("ALOY");
        world.advanceTo(MORNING_OF_ADA);

        assertThat(onlyMailTo("ada@example.com", world.mails()))
                .contains("Posted no 2.")
                .doesNotContain("Posted no 1.", "ALOY");
    }

    @Test
    public void nothing_is_told_of_an_issue_that_its_reader_may_not_see() {
        world.posts(world.ben, "ALOY", 1, Optional.of("ALOY-1"));
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", world.ada);
        world.advanceTo(MORNING_OF_ADA);

        assertThat(world.mails()).isEmpty();
    }

    @Test
    public void what_waits_is_told_once_it_is_new_then_only_beside_something_else() {
        world.asks(world.ada, "Which zone?", ANY_TIME);
        world.advanceTo(MORNING_OF_ADA);
        List<Email> first = world.mails();
        assertThat(first.get(0).getSubject()).isEqualTo("asyncbacklog.digest.subject.waiting[Fri, 27 Mar 2026, 0, 1]");
        assertThat(first.get(0).getBody())
                .contains("Which zone?", "https://jira.example/jira/answer/11", "ALOY-1")
                .doesNotContain("asyncbacklog.digest.due");

        world.advanceTo(MONDAY_OF_ADA);
        assertThat(world.mails()).isEmpty();

        world.posts(world.ben, "ALOY", 1);
        world.advanceTo("2026-03-31T08:00:00Z");
        assertThat(onlyMailTo("ada@example.com", world.mails())).contains("Which zone?", "Posted no 1.");
    }

    @Test
    public void what_falls_due_in_the_night_after_today_is_told_with_that_days_name() {
        world.advanceTo("2026-03-31T08:00:00Z");
        world.asks(world.ada, "Which zone?", Optional.of(Instant.parse("2026-04-01T02:00:00Z")));

        assertThat(onlyMailTo("ada@example.com", world.mails()))
                .contains("asyncbacklog.digest.due.later[Wed 03:00]")
                .doesNotContain("asyncbacklog.digest.due.today");
    }

    @Test
    public void what_falls_due_today_is_told_again() {
        world.asks(world.ada, "Which zone?", Optional.of(Instant.parse("2026-03-31T13:00:00Z")));
        world.advanceTo(MORNING_OF_ADA);
        assertThat(world.mails().get(0).getBody()).contains("asyncbacklog.digest.due.later[Tue 14:00]");
        world.advanceTo(MONDAY_OF_ADA);
        assertThat(world.mails()).isEmpty();

        world.advanceTo("2026-03-31T08:00:00Z");
        assertThat(world.mails().get(0).getBody()).contains("asyncbacklog.digest.due.today[14:00]");

        world.advanceTo("2026-04-01T08:00:00Z");
        assertThat(world.mails()).isEmpty();
        world.posts(world.ben, "ALOY", 1);
        world.advanceTo("2026-04-02T08:00:00Z");
        assertThat(onlyMailTo("ada@example.com", world.mails())).contains("asyncbacklog.digest.due.over[Tue 14:00]");
    }

    @Test
    public void a_mail_that_is_lost_with_its_node_stands_in_the_next_digest_and_only_there() {
        world.posts(world.ben, "ALOY", 1);
        world.advanceTo(MORNING_OF_ADA);
        world.run();
        assertThat(world.queue.lose()).isEqualTo(1);
        world.advance(Duration.ofMinutes(5));
        assertThat(world.mails()).isEmpty();

        world.posts(world.ben, "ALOY", 2);
        world.advanceTo(MONDAY_OF_ADA);
        assertThat(onlyMailTo("ada@example.com", world.mails())).contains("Posted no 1.", "Posted no 2.");

        world.advanceTo("2026-03-31T08:00:00Z");
        assertThat(world.mails()).isEmpty();
    }

    @Test
    public void what_a_node_claimed_and_never_queued_stands_in_the_next_digest() {
        world.posts(world.ben, "ALOY", 1);
        world.advanceTo(MORNING_OF_ADA);
        world.queue.setBroken(true);
        assertThat(world.mails()).isEmpty();
        world.queue.setBroken(false);
        assertThat(world.mails()).isEmpty();

        world.advanceTo(MONDAY_OF_ADA);
        assertThat(onlyMailTo("ada@example.com", world.mails())).contains("Posted no 1.");
    }

    @Test
    public void of_two_nodes_whose_jobs_run_at_once_one_sends_it() throws Exception {
        world.advanceTo(MORNING_OF_ADA);
        world.mails();
        for (int round = 1; round <= 5; round++) {
            world.posts(world.ben, "ALOY", round);
            world.advanceTo("2026-04-%02dT08:00:00Z".formatted(5 + round));
            List<FakeMails> nodes = List.of(new FakeMails(), new FakeMails());
            List<Thread> jobs = new ArrayList<>();
            for (FakeMails node : nodes) {
                jobs.add(new Thread(() -> world.service(node).sendDue(world.now(), () -> false)));
            }
            jobs.forEach(Thread::start);
            for (Thread job : jobs) {
                job.join();
            }

            List<Email> sent = new ArrayList<>();
            nodes.forEach(node -> sent.addAll(node.flush()));
            assertThat(onlyMailTo("ada@example.com", sent)).contains("Posted no " + round + ".");
        }
    }

    @Test
    public void what_one_digest_fails_at_costs_nobody_else_theirs() {
        world.posts(world.jira.user("chloe", "Europe/Paris"), "ALOY", 1);
        world.teller.failFor("ada");
        world.advanceTo("2026-03-27T16:30:00Z");
        assertThat(world.mails()).extracting(Email::getTo).containsExactly("ben@example.com");

        world.teller.failFor("");
        world.advance(Duration.ofMinutes(5));
        assertThat(world.mails()).extracting(Email::getTo).containsExactly("ada@example.com");
    }

    @Test
    public void a_job_that_is_to_end_leaves_the_rest_to_the_next_run() {
        world.posts(world.jira.user("chloe", "Europe/Paris"), "ALOY", 1);
        world.advanceTo("2026-03-27T16:30:00Z");
        AtomicInteger asked = new AtomicInteger();
        world.service(world.queue).sendDue(world.now(), () -> asked.incrementAndGet() > 1);
        assertThat(world.queue.flush()).hasSize(1);

        assertThat(world.mails()).hasSize(1);
    }

    @Test
    public void people_choose_whether_they_get_one() {
        world.audiences.set(1, new ProjectAudience(world.projectId("MOD"), List.of(world.person(world.ada)), false));
        world.posts(world.ben, "MOD", 1);
        world.posts(world.ben, "ALOY", 2);
        world.mail().choose(world.ada, DigestChoice.NEVER, true);
        world.advanceTo(MORNING_OF_ADA);
        assertThat(world.mails()).isEmpty();

        world.mail().choose(world.ada, DigestChoice.BY_PROJECT, true);
        assertThat(onlyMailTo("ada@example.com", world.mails()))
                .contains("Posted no 2.")
                .doesNotContain("Posted no 1.");

        world.posts(world.ben, "MOD", 3);
        world.mail().choose(world.ada, DigestChoice.ALWAYS, true);
        world.advanceTo(MONDAY_OF_ADA);
        assertThat(onlyMailTo("ada@example.com", world.mails())).contains("Posted no 3.");
    }

    @Test
    public void who_always_wants_one_gets_that_of_the_projects_whose_feed_they_read() {
        world.audiences.clear();
        Event read = world.posts(world.ben, "ALOY", 1);
        world.marks().read(read, world.person(world.ada));
        world.mail().choose(world.ada, DigestChoice.ALWAYS, true);
        world.advance(Duration.ofMinutes(1));
        world.posts(world.ben, "ALOY", 2);
        world.posts(world.ben, "MOD", 3);
        world.advanceTo(MORNING_OF_ADA);

        assertThat(onlyMailTo("ada@example.com", world.mails()))
                .contains("Posted no 2.")
                .doesNotContain("Posted no 1.", "Posted no 3.");
    }

    @Test
    public void who_gets_none_for_a_while_begins_anew() {
        world.posts(world.ben, "ALOY", 1);
        world.advanceTo(MORNING_OF_ADA);
        world.mails();
        world.mail().choose(world.ada, DigestChoice.NEVER, true);
        world.service(world.queue).forgetLeavers();
        world.posts(world.ben, "ALOY", 2);
        world.advanceTo("2026-04-07T08:00:00Z");
        world.posts(world.ben, "ALOY", 3);
        world.mail().choose(world.ada, DigestChoice.BY_PROJECT, true);
        world.advanceTo("2026-04-08T08:00:00Z");

        assertThat(onlyMailTo("ada@example.com", world.mails()))
                .contains("Posted no 3.")
                .doesNotContain("Posted no 2.");
    }

    @Test
    public void a_mail_is_in_its_readers_language_and_its_texts_are_text() {
        world.jira.setLanguage(world.ada, "de");
        world.teller.say("<img src=x onerror=alert(1)>\nSecond line");
        world.asks(world.ada, "<script>alert(1)</script>", ANY_TIME);
        world.posts(world.ben, "ALOY", 1);
        world.advanceTo(MORNING_OF_ADA);

        Email mail = world.mails().get(0);
        assertThat(mail.getSubject()).startsWith("de:asyncbacklog.digest.subject.both[Fr, 27.03.2026, 1, 1]");
        assertThat(mail.getBody())
                .contains("&lt;img src=x onerror=alert(1)&gt;", "Second line", "&lt;script&gt;")
                .contains("de:asyncbacklog.digest.waiting")
                .doesNotContain("<img", "<script", "$story", "$waits");
    }

    @Test
    public void a_digest_has_the_newest_fifty_and_says_that_there_is_more() {
        for (int i = 1; i <= 51; i++) {
            world.advance(Duration.ofSeconds(1));
            world.posts(world.ben, "ALOY", i);
        }
        world.advanceTo(MORNING_OF_ADA);

        assertThat(onlyMailTo("ada@example.com", world.mails()))
                .contains("Posted no 51.", "Posted no 2.", "asyncbacklog.digest.more")
                .doesNotContain("Posted no 1.");
        world.advanceTo(MONDAY_OF_ADA);
        assertThat(world.mails()).extracting(Email::getTo).containsExactly();
    }

    @Test
    public void what_nobody_may_see_hides_nothing_behind_it() {
        world.posts(world.ben, "ALOY", 1);
        for (int i = 2; i <= 450; i++) {
            world.posts(world.ben, "ALOY", i, Optional.of("ALOY-1"));
        }
        world.jira.deny(ProjectPermissions.BROWSE_PROJECTS, "ALOY-1", world.ada);
        world.advanceTo(MORNING_OF_ADA);

        assertThat(onlyMailTo("ada@example.com", world.mails()))
                .contains("Posted no 1.")
                .doesNotContain("asyncbacklog.digest.more");
    }

    @Test
    public void a_digest_costs_the_same_statements_for_one_event_and_for_many() {
        world.advanceTo(MORNING_OF_ADA);
        world.mails();
        world.posts(world.ben, "ALOY", 1);
        world.advanceTo(MONDAY_OF_ADA);
        int few = statementsOf(world::mails);
        for (int i = 2; i <= 150; i++) {
            world.posts(world.ben, "ALOY", i);
        }
        world.advanceTo("2026-03-31T08:00:00Z");

        assertThat(statementsOf(world::mails)).isEqualTo(few);
        assertThat(world.teller.asked()).isEqualTo(2);
    }

    private int statementsOf(Runnable work) {
        world.database.statements().start();
        work.run();
        return world.database.statements().count();
    }

    /** What the only mail to somebody says. */
    private static String onlyMailTo(String address, List<Email> mails) {
        List<Email> own =
                mails.stream().filter(mail -> mail.getTo().equals(address)).toList();
        assertThat(own).hasSize(1);
        return own.get(0).getBody();
    }
}
