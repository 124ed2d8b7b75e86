package com.asyncbacklog.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Working hours and absences as people set them, in the demo company on a Wednesday; keeps the guide's pictures. */
public class WorkingTimeBrowserIT {

    private static final String API = "/rest/async-backlog/1.0";
    private static final String PROFILE = "/secure/AsyncBacklogProfile.jspa";
    private static final String EVERYBODYS = "/secure/admin/AsyncBacklogDefaultHours.jspa";
    private static final String SETTINGS = "/projects/%s?selectedItem=com.asyncbacklog.jira:hub&tab=settings";

    private static final MovedTime TIME = MovedTime.from("2026-03-04T09:00:00Z");
    private static final RunningJira JIRA = RunningJira.withDemoCompany().in(TIME);

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(TIME).around(JIRA);

    @ClassRule
    public static final Browsers BROWSERS = new Browsers();

    private Visitor jonas;

    @Before
    public void jonas_logs_in_and_begins_anew() {
        Caller caller = JIRA.as("jonas");
        caller.delete(API + "/me/working-time");
        for (JsonNode absence : caller.get(API + "/me/absences").json().path("items")) {
            caller.delete(API + "/me/absences/" + absence.path("id").asInt());
        }
        jonas = Visitor.logIn(BROWSERS.browser(), JIRA.address(), "jonas");
    }

    @After
    public void no_script_failed() {
        if (jonas != null) { // else the login failed, which is reported already
            try (Visitor leaving = jonas) {
                assertThat(leaving.faults()).isEmpty();
            }
        }
    }

    @Test
    public void own_hours_are_set_saved_and_there_after_a_reload() {
        jonas.open("/secure/ViewProfile.jspa");
        jonas.find("#user-profile-links").click();
        jonas.find("#async-backlog-profile-operation").click();
        assertThat(jonas.find(".async-backlog-now")).containsText(Pattern.compile("Wed 10:00.AM in Berlin"));
        assertThat(day("FRI")).isHidden();

        choose(jonas, "own");
        day("FRI").locator("[data-day-works]").uncheck();
        assertThat(day("FRI").locator("[data-day-off]")).isVisible();
        Locator monday = day("MON");
        monday.locator("[data-field=to]").fill("12:30");
        monday.locator("[data-add-stretch]").click();
        assertThat(monday.locator("[data-field=from]").nth(1)).isFocused();
        assertThat(monday.locator("[data-field=from]").nth(1)).hasValue("13:30");
        monday.locator("[data-field=to]").nth(1).fill("17:00");
        monday.locator("[data-copy-day]").click();
        assertThat(jonas.find("[data-week-total]")).containsText("28");
        jonas.keepScreenshot("working-time-hours");
        jonas.find("[data-hours-form] [type=submit]").click();

        assertThat(jonas.find(".aui-flag")).containsText("Working hours saved");
        assertThat(jonas.find("[data-hours-form] [type=submit]")).isFocused();
        jonas.page().reload();
        assertThat(jonas.find("#hours-own")).isChecked();
        assertThat(day("FRI").locator("[data-row]")).hasCount(0);
        assertThat(day("TUE").locator("[data-row]")).hasCount(2);
        assertThat(day("TUE").locator("[data-field=from]").nth(1)).hasValue("13:30");
        assertThat(jonas.find(".async-backlog-now")).containsText(Pattern.compile("until 12:30.PM today"));
    }

    @Test
    public void hours_that_overlap_are_shown_where_they_are_and_the_rest_stays() {
        jonas.open(PROFILE);
        choose(jonas, "own");
        Locator thursday = day("THU");
        thursday.locator("[data-add-stretch]").click();
        thursday.locator("[data-field=from]").nth(1).fill("16:00");
        thursday.locator("[data-field=to]").nth(1).fill("18:00");
        thursday.locator("[data-field=to]").nth(1).press("Control+Enter");

        Locator wrong = thursday.locator("[aria-invalid=true]");
        assertThat(wrong).isFocused();
        assertThat(wrong).hasValue("16:00");
        assertThat(thursday.locator(".error")).containsText("before those from 09:00 to 17:00 on Thursday have ended");
        wrong.fill("17:30");
        wrong.press("Control+Enter");
        assertThat(jonas.find(".aui-flag")).isVisible();
        assertThat(jonas.find(".error")).hasCount(0);
    }

    @Test
    public void a_time_that_is_not_finished_is_not_dropped_in_silence() {
        jonas.open(PROFILE);
        choose(jonas, "own");
        day("MON").locator("[data-field=to]").fill("");
        jonas.find("[data-hours-form] [type=submit]").click();

        assertThat(day("MON").locator("[data-field=to]")).isFocused();
        assertThat(day("MON").locator(".error")).containsText("Enter this time");
    }

    @Test
    public void a_night_shift_says_that_it_ends_on_the_next_day() {
        jonas.open(PROFILE);
        choose(jonas, "own");
        day("SAT").locator("[data-day-works]").check();
        day("SAT").locator("[data-field=from]").fill("22:00");
        day("SAT").locator("[data-field=to]").fill("06:00");

        assertThat(day("SAT").locator("[data-next-day]")).isVisible();
        assertThat(day("MON").locator("[data-next-day]")).isHidden();
        assertThat(jonas.find("[data-week-total]")).containsText("48");
    }

    @Test
    public void a_zone_is_found_by_a_part_of_its_name_by_the_keyboard() {
        jonas.open(PROFILE);
        jonas.find("[data-hours-form] .select2-container").click();
        jonas.page().keyboard().type("kathm");
        jonas.page().keyboard().press("Enter");
        jonas.find("[data-hours-form] [type=submit]").click();

        assertThat(jonas.find(".async-backlog-now")).containsText(Pattern.compile("Wed 2:45.PM in Kathmandu"));
        assertThat(JIRA.as("jonas")
                        .get(API + "/me/working-time")
                        .json()
                        .path("zone")
                        .asText())
                .isEqualTo("Asia/Kathmandu");
    }

    @Test
    public void an_absence_with_a_deputy_is_added_removed_and_put_back() {
        jonas.open(PROFILE);
        assertThat(jonas.find("[data-none]")).isVisible();
        jonas.find("#absence-from").fill("2026-04-03");
        assertThat(jonas.find("#absence-to")).hasValue("2026-04-03");
        jonas.find("#absence-to").fill("2026-04-06");
        jonas.find(".async-backlog-absence-deputy .select2-container").click();
        jonas.page().keyboard().type("lena");
        jonas.find(".select2-results .select2-highlighted")
                .filter(new Locator.FilterOptions().setHasText("Lena Vogt"))
                .waitFor();
        jonas.page().keyboard().press("Enter");
        jonas.find("[data-absence-form] [type=submit]").click();

        Locator row = jonas.find("[data-absence]");
        assertThat(row).containsText("Apr 3, 2026");
        assertThat(row).containsText("Lena Vogt");
        assertThat(jonas.find("#absence-from")).hasValue("");
        jonas.keepScreenshot("working-time-absences");

        row.locator("[data-remove-absence]").click();
        assertThat(row).hasCount(0);
        jonas.find(".aui-flag button:has-text('Undo')").click();
        assertThat(row).containsText("Lena Vogt");
        assertThat(JIRA.as("jonas")
                        .get(API + "/me/absences")
                        .json()
                        .at("/items/0/deputy/name")
                        .asText())
                .isEqualTo("lena");
    }

    @Test
    public void wrong_days_of_an_absence_are_said_at_the_field() {
        jonas.open(PROFILE);
        jonas.find("#absence-from").fill("2026-04-06");
        jonas.find("#absence-to").fill("2026-04-03");
        jonas.find("#absence-to").press("Control+Enter");

        assertThat(jonas.find("#absence-to")).hasAttribute("aria-invalid", "true");
        assertThat(jonas.find("[data-absence-form] .error")).containsText("before the first");
    }

    @Test
    public void past_absences_are_folded_away() {
        JIRA.as("jonas").post(API + "/me/absences", "{\"from\":\"2026-02-02\",\"to\":\"2026-02-06\"}");
        jonas.open(PROFILE);

        assertThat(jonas.find("[data-absence]")).isHidden();
        jonas.find("[data-part=absences] summary").click();
        assertThat(jonas.find("[data-absence]")).containsText("Feb 2, 2026");
    }

    @Test
    public void somebodys_profile_shows_their_hours_on_both_clocks() {
        JIRA.as("aroha")
                .post(API + "/me/absences", "{\"from\":\"2026-03-04\",\"to\":\"2026-03-06\",\"deputy\":\"tama\"}");
        jonas.open("/secure/ViewProfile.jspa?name=aroha");

        Locator panel = jonas.find(".async-backlog-presence");
        assertThat(panel).containsText("Away");
        assertThat(panel).containsText("Standing in: Tama Whetu");
        assertThat(panel).containsText("for Aroha Ngata");
        assertThat(panel).containsText("for you");
        assertThat(jonas.find("#async-backlog-profile-operation")).hasCount(0);
        jonas.keepScreenshot("working-time-profile");
        jonas.open("/secure/ViewProfile.jspa");
        panel.locator("a").click();
        assertThat(jonas.find("[data-hours-form]")).isVisible();
    }

    @Test
    public void the_teams_hours_are_changed_by_administrators_and_read_by_all() {
        try (Visitor admin = Visitor.logIn(BROWSERS.browser(), JIRA.address(), "admin")) {
            admin.open(SETTINGS.formatted("CRANE"));
            choose(admin, "own");
            admin.find("[data-day=FRI] [data-field=to]").fill("14:00");
            admin.keepScreenshot("working-time-team");
            admin.find("[data-defaults-form] [type=submit]").click();
            assertThat(admin.find(".aui-flag")).containsText("Working hours saved");
            choose(admin, "default");
            admin.find("[data-defaults-form] [type=submit]").press("Control+Enter");
            assertThat(admin.find("[data-defaults-form]")).hasAttribute("data-version", "2");
            assertThat(admin.find("#hours-default")).isChecked();
            choose(admin, "own");
            admin.find("[data-day=FRI] [data-field=to]").fill("13:00");
            admin.find("[data-defaults-form] [type=submit]").click();
            assertThat(admin.find("[data-defaults-form]")).containsText("Changed by");
            assertThat(admin.faults()).isEmpty();
        }
        jonas.open(SETTINGS.formatted("CRANE"));

        assertThat(jonas.find("[data-part=defaults]")).containsText("Fri");
        assertThat(jonas.find("[data-part=defaults]")).containsText("set for the project");
        assertThat(jonas.find("[data-defaults-form]")).hasCount(0);
    }

    @Test
    public void administrators_of_jira_set_everybodys_hours_in_its_administration() {
        try (Visitor admin = Visitor.logIn(BROWSERS.browser(), JIRA.address(), "admin")) {
            admin.open("/plugins/servlet/upm");
            admin.find("#async-backlog-default-hours").click();
            choose(admin, "own");
            admin.find("[data-day=MON] [data-field=from]").fill("08:00");
            admin.find("[data-defaults-form] [type=submit]").click();
            assertThat(admin.find(".aui-flag")).containsText("Working hours saved");
            assertThat(admin.faults()).isEmpty();
        }
        jonas.open(PROFILE);

        assertThat(jonas.find("[for=hours-default]")).containsText("set for everybody by your Jira administrators");
        JIRA.as("admin").delete(API + "/settings/working-time");
    }

    @Test
    public void who_changes_hours_that_somebody_else_changed_meanwhile_is_told() {
        try (Visitor admin = Visitor.logIn(BROWSERS.browser(), JIRA.address(), "admin")) {
            admin.open(SETTINGS.formatted("TARIFF"));
            choose(admin, "own");
            JIRA.as("admin").put(API + "/projects/TARIFF/working-time", "{\"days\":{}}");
            admin.find("[data-defaults-form] [type=submit]").click();

            assertThat(admin.find("[data-defaults-form] .aui-message-error")).containsText("Somebody else has changed");
        }
    }

    @Test
    public void the_menu_under_the_picture_leads_to_ones_settings() {
        jonas.open("/secure/Dashboard.jspa");
        jonas.find("#header-details-user-fullname").click();
        jonas.find("#async-backlog-profile").click();

        assertThat(jonas.find("h1")).containsText("Async backlog profile");
        assertThat(jonas.page()).hasURL(Pattern.compile(".*AsyncBacklogProfile\\.jspa"));
    }

    @Test
    public void pages_fit_narrow_windows_in_light_and_dark() {
        JIRA.as("admin").put(API + "/me/working-time", """
                {"zone":"America/Argentina/Buenos_Aires","days":{"MON":[{"from":"07:00","to":"11:00"},{"from":"12:00","to":"15:00"},
                 {"from":"20:00","to":"23:00"}],"TUE":[{"from":"22:00","to":"06:00"}]}}""");
        JIRA.as("admin")
                .post(API + "/me/absences", "{\"from\":\"2026-12-21\",\"to\":\"2027-01-06\",\"deputy\":\"lena\"}");
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {1280, 800}) {
                try (Visitor visitor = Visitor.logIn(BROWSERS.browser(), JIRA.address(), "admin", width, colours)) {
                    for (String path : new String[] {
                        PROFILE, EVERYBODYS, SETTINGS.formatted("BERTH"), "/secure/ViewProfile.jspa?name=maya"
                    }) {
                        visitor.open(path);
                        assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                                .as(path + " at " + width)
                                .isEqualTo(true);
                    }
                    assertThat(visitor.faults()).isEmpty();
                }
            }
        }
        JIRA.as("admin").delete(API + "/me/working-time");
    }

    /** By the label, which AUI puts over the button. */
    private static void choose(Visitor visitor, String hours) {
        visitor.find("[for=hours-" + hours + "]").click();
    }

    private Locator day(String name) {
        return jonas.find("[data-day=" + name + "]");
    }
}
