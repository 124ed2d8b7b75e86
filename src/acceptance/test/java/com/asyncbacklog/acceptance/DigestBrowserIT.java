package com.asyncbacklog.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.host.mail.SentMail;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Mails as people read them, in the demo company; keeps the guide's pictures. */
public class DigestBrowserIT {

    private static final String API = "/rest/async-backlog/1.0";
    private static final Pattern ANSWER = Pattern.compile("href=\"([^\"]+question=\\d+)\"");

    @ClassRule
    public static final Browsers BROWSERS = new Browsers();

    private final MovedTime time = MovedTime.from("2026-03-04T02:00:00Z");
    private final RunningJira jira = RunningJira.withDemoCompany().in(time);

    @Rule
    public final RuleChain rules = RuleChain.outerRule(time).around(jira);

    @Before
    public void some_take_part_in_updates() {
        for (String project : List.of("BERTH", "CRANE")) {
            jira.as("admin").put(API + "/projects/" + project + "/cadence", """
                            {"promptAt":"16:30","closesAt":"23:00","participants":{"users":["jonas","aroha","maya"]},"digest":true}""").done();
        }
        mailsAt("2026-03-04T08:00:00Z");
    }

    @Test
    public void a_hand_over_leads_to_where_one_answers() {
        time.advanceTo(Instant.parse("2026-03-04T22:40:00Z"));
        jira.as("maya").post(API + "/projects/BERTH/updates", """
                {"progress":"The tide tables are imported for all ports of the west coast.\\nArrivals now show the pilot's time.",
                 "challenges":"The staging database is slow since Monday.","health":"at-risk","issues":["BERTH-1"],
                 "questions":[{"text":"Which zone do we bill in: the port's or the ship's?","to":"jonas"}]}""").done();
        time.advanceTo(Instant.parse("2026-03-05T03:10:00Z"));
        jira.as("aroha").post(API + "/projects/CRANE/updates", """
                {"progress":"Load charts are done; the review is yours.","health":"on-track"}""").done();
        jira.as("aroha").post(API + "/issues/BERTH-1/decisions", """
                {"title":"Keep arrivals in the port's own zone","rationale":"Pilots read nothing else."}""").done();

        SentMail mail = mailTo("jonas", mailsAt("2026-03-05T08:00:00Z"));

        try (Visitor jonas = read(mail)) {
            jonas.keepScreenshot("mail-digest");
            assertThat(jonas.find("h1")).containsText("3 new, 1 waiting for you");
            assertThat(jonas.find("h2")).containsText(new String[] {"Waits for you", "Berth", "Crane"});
            jonas.page().navigate(linkToAnswer(mail));
            assertThat(jonas.find("textarea:visible").first()).isVisible();
            assertThat(jonas.faults()).isEmpty();
        }
    }

    @Test
    public void a_reminder_leads_to_the_form_and_can_be_switched_off() {
        SentMail mail = mailTo("jonas", mailsAt("2026-03-04T15:30:00Z"));

        try (Visitor jonas = read(mail)) {
            assertThat(jonas.find("h1")).containsText("Your updates for 2 projects");
            jonas.open("/secure/AsyncBacklogProfile.jspa#notifications");
            jonas.find("label[for=digest-never]").click();
            jonas.find("label[for=reminders]").click();
            jonas.find("[data-notifications-form]").scrollIntoViewIfNeeded();
            jonas.find("[data-notifications-form] [type=submit]").click();
            assertThat(jonas.find(".aui-flag")).containsText("Saved");
            jonas.page().reload();
            assertThat(jonas.find("#digest-never")).isChecked();
            assertThat(jonas.find("#reminders")).not().isChecked();
            assertThat(jonas.faults()).isEmpty();
        }
        assertThat(mailsAt("2026-03-05T15:30:00Z"))
                .noneMatch(later -> later.to().startsWith("jonas@"));
    }

    @Test
    public void a_mail_is_in_its_readers_language() {
        jira.as("admin").put(API + "/projects/TARIFF/cadence", """
                        {"promptAt":"16:30","closesAt":"23:00","participants":{"users":["lena"]},"digest":true}""").done();

        List<SentMail> mails = mailsAt("2026-03-04T15:30:00Z").stream()
                .filter(sent -> sent.subject().startsWith("Ihr Update f\u00fcr"))
                .toList();

        SentMail mail = mailTo("lena", mails);
        assertThat(mail.html())
                .contains("<html lang=\"de", "Offen bis Mi 23:00")
                .doesNotContain("asyncbacklog.mail.", "asyncbacklog.updates.", "asyncbacklog.digest.");
    }

    private List<SentMail> mailsAt(String instant) {
        time.advanceTo(Instant.parse(instant));
        jira.host().scheduler().runDue();
        return jira.host().mail().flush();
    }

    /** In a browser in which its reader is logged in. */
    private Visitor read(SentMail mail) {
        Visitor reader = Visitor.logIn(BROWSERS.browser(), jira.address(), "jonas", 760, ColorScheme.LIGHT);
        reader.page().setContent(mail.html());
        return reader;
    }

    private static SentMail mailTo(String name, List<SentMail> mails) {
        List<SentMail> own =
                mails.stream().filter(mail -> mail.to().startsWith(name + "@")).toList();
        assertThat(own).hasSize(1);
        return own.get(0);
    }

    private static String linkToAnswer(SentMail mail) {
        return ANSWER.matcher(mail.html())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElseThrow();
    }
}
