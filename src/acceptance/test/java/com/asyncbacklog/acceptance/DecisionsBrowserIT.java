package com.asyncbacklog.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Decisions as people use them, in the demo company; keeps the guide's pictures. */
public class DecisionsBrowserIT {

    private static final String API = "/rest/async-backlog/1.0";
    private static final String HUB = "/projects/%s?selectedItem=com.asyncbacklog.jira:hub&tab=decisions";
    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    @ClassRule
    public static final Browsers BROWSERS = new Browsers();

    @ClassRule
    public static final RunningJira JIRA = RunningJira.withDemoCompany();

    private Visitor ada;

    @Before
    public void ada_logs_in() {
        ada = Visitor.logIn(BROWSERS.browser(), JIRA.address(), "ada");
    }

    @After
    public void no_script_failed() {
        if (ada != null) { // else the login failed, which is reported already
            try (Visitor leaving = ada) {
                assertThat(leaving.faults()).isEmpty();
            }
        }
    }

    @Test
    public void a_decision_is_recorded_on_the_issue_and_is_there_after_a_reload() {
        ada.open("/browse/BERTH-3");
        openForm();
        ada.find("#decision-title").fill("Warn of conflicts, forbid nothing");
        ada.find("#decision-rationale")
                .fill(
                        "The harbour master may know better than the board.\nA planner who is stopped calls by phone, and then nobody sees why.");
        ada.keepScreenshot("decisions-form");
        ada.find("#decision-title").press("Control+Enter");

        assertThat(decision("Warn of conflicts, forbid nothing")).isVisible();
        assertThat(ada.find("#decision-form")).hasCount(0);
        ada.page().reload();
        assertThat(decision("Warn of conflicts, forbid nothing")).containsText("harbour master");
        JIRA.as("ben")
                .post(
                        API + "/issues/BERTH-3/decisions",
                        DecisionsRestIT.json("Ask for 25 m from 6 Bft on", "Mooring lines get longer in a storm"));
        ada.page().reload();
        ada.keepScreenshot("decisions-panel");
        ada.open(HUB.formatted("BERTH"));
        assertThat(ada.find(".async-backlog-hub")).containsText("Warn of conflicts, forbid nothing");
        ada.keepScreenshot("decisions-project");
    }

    @Test
    public void everything_works_by_the_keyboard_from_the_menu() {
        ada.open("/browse/BERTH-5");
        ada.find("#opsbar-operations_more, [aria-haspopup]:has-text('More')")
                .first()
                .press("Enter");
        ada.find("#decisions-record").press("Enter");
        assertThat(ada.find("#decision-title")).isFocused();
        ada.page().keyboard().type("Keep the last plan for a day");
        ada.page().keyboard().press("Tab");
        ada.page().keyboard().type("Tides change it anyway");
        ada.page().keyboard().press("Control+Enter");

        assertThat(decision("Keep the last plan for a day")).isVisible();
    }

    @Test
    public void the_tab_key_leads_through_the_whole_form_whether_more_is_open_or_closed() {
        ada.open("/browse/BERTH-5");
        openForm();
        assertThat(ada.find("#decision-title")).isFocused();

        assertThat(reachedByTab()).contains("SUMMARY", "Record decision").doesNotContain("decision-context");
        ada.find("[data-more] > summary").press("Enter");
        assertThat(ada.find("#decision-context")).isVisible();
        assertThat(reachedByTab()).contains("SUMMARY", "decision-context", "Record decision");
        ada.find("[data-more] > summary").press("Enter");
        assertThat(ada.find("[data-more]")).not().hasAttribute("open", "");
    }

    @Test
    public void markup_shows_as_text_at_once_and_after_a_reload() {
        ada.open("/browse/TARIFF-2");
        record(HOSTILE, HOSTILE);

        assertThat(decision(HOSTILE)).isVisible();
        ada.page().reload();
        assertThat(decision(HOSTILE)).isVisible();
        ada.open(HUB.formatted("TARIFF"));
        assertThat(ada.find("[data-decision]").filter(new Locator.FilterOptions().setHasText(HOSTILE)))
                .isVisible();
        assertThat(ada.find("img[src=x]")).hasCount(0);
    }

    @Test
    public void at_most_one_option_is_chosen_and_the_choice_can_be_taken_back() {
        ada.open("/browse/BERTH-13");
        openForm();
        ada.find("#decision-title").fill("One or none");
        ada.find("[data-more] > summary").click();
        for (String option : new String[] {"East", "West"}) {
            ada.find("[data-add-row=options]").click();
            ada.page().keyboard().type(option);
        }
        Locator chosen = ada.find("[data-rows=options] [data-field=chosen]");
        chosen.nth(0).press("Space");
        chosen.nth(1).press("Space");
        assertThat(chosen.nth(0)).not().isChecked();
        assertThat(chosen.nth(1)).isChecked();
        chosen.nth(1).press("Space");
        assertThat(chosen.nth(1)).not().isChecked();
        ada.find("[data-send]").click();

        assertThat(decision("One or none")).isVisible();
        JsonNode options =
                JIRA.as("ada").get(API + "/issues/BERTH-13/decisions").json().at("/items/0/options");
        assertThat(options.findValuesAsText("title")).containsExactly("East", "West");
        assertThat(options.findValuesAsText("chosen")).containsExactly("false", "false");
    }

    @Test
    public void a_form_without_a_title_says_what_is_missing_and_keeps_the_rest() {
        ada.open("/browse/BERTH-7");
        openForm();
        ada.find("#decision-rationale").fill("Because");
        ada.find("[data-send]").click();

        assertThat(ada.find("#decision-title")).isFocused();
        assertThat(ada.find("#decision-title")).hasAttribute("aria-invalid", "true");
        assertThat(ada.find("#decision-rationale")).hasValue("Because");
    }

    @Test
    public void what_was_written_survives_closing_and_reloading() {
        ada.open("/browse/BERTH-8");
        openForm();
        ada.find("#decision-title").fill("Half a thought");
        ada.page().keyboard().press("Escape");
        ada.page().reload();
        openForm();

        assertThat(ada.find("#decision-title")).hasValue("Half a thought");
    }

    @Test
    public void texts_of_two_tabs_on_one_issue_do_not_take_each_other_away() {
        ada.open("/browse/TARIFF-3");
        openForm();
        ada.find("#decision-title").fill("Of the first tab");
        try (Page other = ada.page().context().newPage()) {
            other.navigate(JIRA.address() + "/browse/TARIFF-3");
            other.locator("[data-record-decision]:visible").click();
            other.locator("#decision-title").fill("Of the second tab");
            other.keyboard().press("Escape");
        }
        ada.find("#decision-title").press("Escape");
        openForm();
        assertThat(ada.find("#decision-title")).hasValue("Of the first tab");
        ada.find("[data-send]").click();
        assertThat(decision("Of the first tab")).isVisible();
        openForm();
        assertThat(ada.find("#decision-title")).hasValue("Of the second tab");
        ada.find("[data-draft-discard]").click();
        ada.page().keyboard().press("Escape");
        openForm();
        assertThat(ada.find("#decision-title")).hasValue("");
    }

    @Test
    public void the_text_of_an_edit_can_be_read_and_recorded_anew_when_the_decision_is_gone() {
        ada.open("/browse/TARIFF-4");
        record("Soon gone", "");
        edit("Soon gone");
        ada.find("#decision-title").fill("Still mine");
        ada.page().keyboard().press("Escape");
        int id = JIRA.as("ada")
                .get(API + "/issues/TARIFF-4/decisions")
                .json()
                .at("/items/0/id")
                .intValue();
        JIRA.as("admin").delete(API + "/decisions/" + id);
        openAction("Soon gone", "edit");

        assertThat(ada.find("#decision-form .aui-message-error")).isVisible();
        assertThat(ada.find("#decision-title")).hasValue("Still mine");
        assertThat(ada.find("#decision-title")).not().isEditable();
        assertThat(ada.find(".aui-dialog2-footer-hint")).isHidden();
        ada.page().reload();
        openForm();
        assertThat(ada.find("#decision-title")).hasValue("Still mine");
    }

    @Test
    public void a_half_typed_date_is_not_dropped_in_silence() {
        ada.open("/browse/TARIFF-5");
        openForm();
        ada.find("#decision-title").fill("Look again");
        ada.find("[data-more] > summary").click();
        ada.find("#decision-review-on").focus();
        ada.page().keyboard().type("12");
        ada.find("[data-send]").click();

        assertThat(ada.find("#decision-review-on")).isFocused();
        assertThat(ada.find("#decision-review-on-error")).isVisible();
    }

    @Test
    public void an_error_of_a_row_stands_in_that_row() {
        ada.open("/browse/TARIFF-5");
        openForm();
        ada.find("#decision-title").fill("Read this");
        ada.find("[data-more] > summary").click();
        ada.find("[data-add-row=links]").click();
        ada.find("[data-add-row=links]").click();
        Locator second = ada.find("[data-rows=links] [data-row]").nth(1);
        second.locator("[data-field=title]").fill("Wiki");
        second.locator("[data-field=url]").fill("wiki.example");
        ada.find("[data-send]").click();

        assertThat(second.locator("[data-field=url]")).isFocused();
        assertThat(second.locator(".async-backlog-error")).containsText("Address: ");
    }

    @Test
    public void who_closed_the_form_while_it_was_sent_hears_that_it_failed() {
        ada.open("/browse/TARIFF-6");
        openForm();
        ada.find("#decision-title").fill("Closed too early");
        List<Route> held = new ArrayList<>();
        ada.page().route("**/rest/async-backlog/**", held::add);
        ada.find("[data-send]").click();
        ada.page().keyboard().press("Escape");
        ada.page().waitForCondition(() -> !held.isEmpty());
        held.get(0).abort();

        assertThat(ada.find(".aui-flag")).containsText("Not sent");
        ada.page().unroute("**/rest/async-backlog/**");
        openForm();
        assertThat(ada.find("#decision-title")).hasValue("Closed too early");
    }

    @Test
    public void the_address_that_records_works_on_the_issue_that_is_open_already() {
        ada.open("/browse/TARIFF-6");
        ada.page().evaluate("location.hash = 'record-decision'");

        assertThat(ada.find("#decision-title")).isVisible();
    }

    @Test
    public void a_just_recorded_decision_has_the_times_that_it_has_after_a_reload() {
        ada.open("/browse/TARIFF-7");
        record("On which clock", "");
        Locator time = decision("On which clock").locator("time");
        String said = time.textContent() + time.getAttribute("title");
        ada.page().reload();

        assertThat(time.textContent() + time.getAttribute("title")).isEqualTo(said);
    }

    @Test
    public void when_all_that_is_shown_is_deleted_the_panel_leads_to_the_rest() {
        for (int i = 1; i <= 11; i++) {
            JIRA.as("ada").post(API + "/issues/TARIFF-8/decisions", DecisionsRestIT.json("Number " + i, ""));
        }
        ada.open("/browse/TARIFF-8");
        ada.page()
                .evaluate(
                        "document.querySelectorAll('[data-decision]').forEach(item => AsyncBacklog.decisions.takeAway(item.dataset.decision))");

        assertThat(ada.find("[data-when-none]")).containsText("older");
        assertThat(ada.find(".async-backlog-all a")).isVisible();
        assertThat(ada.find("[data-record-decision]:visible")).isVisible();
    }

    @Test
    public void what_is_cut_off_does_not_lengthen_the_page() {
        ObjectNode decision = Caller.JSON.createObjectNode().put("title", "Forty ways");
        for (int i = 0; i < 40; i++) {
            decision.withArray("options")
                    .addObject()
                    .put("title", "way")
                    .put("pros", "good")
                    .put("cons", "bad");
        }
        JIRA.as("ada").post(API + "/issues/CRANE-2/decisions", decision.toString());
        ada.open("/browse/CRANE-2");

        Number beyond = (Number) ada.page()
                .evaluate("document.documentElement.scrollHeight"
                        + " - Math.max(innerHeight, document.body.getBoundingClientRect().height)");
        assertThat(beyond.doubleValue()).isLessThan(50);
    }

    @Test
    public void an_edit_that_somebody_else_overtook_shows_both_texts() {
        ada.open("/browse/BERTH-9");
        record("Use metres", "The quay is marked in metres");
        openAction("Use metres", "edit");
        ObjectNode current = (ObjectNode)
                JIRA.as("admin").get(API + "/issues/BERTH-9/decisions").json().at("/items/0");
        current.put("title", "Use metres, show feet beside");
        Caller.Answer saved = JIRA.as("admin").put(API + "/decisions/" + current.path("id"), current.toString());
        assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
        ada.find("#decision-title").fill("Use metres everywhere");
        ada.find("[data-send]").click();

        assertThat(ada.find("[data-conflict]")).isVisible();
        assertThat(ada.find("#decision-form")).containsText("Use metres, show feet beside");
        assertThat(ada.find("[data-keep-mine]")).isEnabled();
        ada.keepScreenshot("decisions-conflict");
        ada.find("[data-keep-mine]").click();
        assertThat(decision("Use metres everywhere")).isVisible();
    }

    @Test
    public void what_an_edit_does_not_touch_stays_as_it_was_to_the_letter() {
        String indented = "  one\n    two\n\n";
        JIRA.as("ada").post(API + "/issues/BERTH-12/decisions", DecisionsRestIT.json("Indent", indented));
        ada.open("/browse/BERTH-12");
        edit("Indent");
        ada.find("#decision-title").fill(" Indent by two ");
        ada.find("[data-send]").click();

        assertThat(decision("Indent by two")).isVisible();
        JsonNode saved =
                JIRA.as("ada").get(API + "/issues/BERTH-12/decisions").json().at("/items/0");
        assertThat(saved.path("title").asText()).isEqualTo("Indent by two");
        assertThat(saved.path("rationale").asText()).isEqualTo(indented);
    }

    @Test
    public void a_deleted_decision_is_gone_after_one_question() {
        ada.open("/browse/BERTH-10");
        record("A mistake", "");
        openAction("A mistake", "delete");
        assertThat(ada.find("#decision-delete-what")).containsText("A mistake");
        ada.find("[form=decision-delete-form]").click();

        assertThat(ada.find("[data-decision]")).hasCount(0);
        ada.page().reload();
        assertThat(ada.find("[data-decision]")).hasCount(0);
    }

    @Test
    public void deleting_what_has_gone_from_the_page_does_nothing() {
        ada.open("/browse/BERTH-14");
        record("Gone meanwhile", "");
        decision("Gone meanwhile").locator(".async-backlog-actions").click();
        Locator delete = ada.find("[data-decision-action=delete]:visible");
        assertThat(delete).isVisible();
        decision("Gone meanwhile").evaluate("item => item.removeAttribute('data-decision')");
        delete.click();

        assertThat(ada.find("#decision-delete-form")).hasCount(0);
    }

    @Test
    public void nothing_is_lost_when_the_network_fails() {
        ada.open("/browse/BERTH-11");
        openForm();
        ada.find("#decision-title").fill("Sent into the void");
        ada.page().context().setOffline(true);
        ada.find("[data-send]").click();

        assertThat(ada.find("#decision-form .aui-message-error")).isVisible();
        ada.page().context().setOffline(false);
        ada.find("[data-send]").click();
        assertThat(decision("Sent into the void")).isVisible();
    }

    @Test
    public void pages_fit_narrow_windows_in_light_and_dark() {
        JIRA.as("ben").post(API + "/issues/CRANE-1/decisions", DecisionsRestIT.json("w".repeat(255), "x".repeat(3000)));
        for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {1280, 800}) {
                try (Visitor visitor = Visitor.logIn(BROWSERS.browser(), JIRA.address(), "ada", width, colours)) {
                    for (String path : new String[] {"/browse/CRANE-1", HUB.formatted("CRANE")}) {
                        visitor.open(path);
                        assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                                .as(path + " at " + width)
                                .isEqualTo(true);
                    }
                    assertThat(visitor.faults()).isEmpty();
                }
            }
        }
    }

    private void record(String title, String why) {
        openForm();
        ada.find("#decision-title").fill(title);
        ada.find("#decision-rationale").fill(why);
        ada.find("[data-send]").click();
        assertThat(decision(title)).isVisible();
    }

    private void openForm() {
        ada.find("[data-record-decision]:visible").click();
        assertThat(ada.find("#decision-title")).isVisible();
    }

    /** Where the focus goes, from the title on: an id, else the button's text or the element. */
    private List<String> reachedByTab() {
        ada.find("#decision-title").focus();
        return Stream.generate(() -> {
                    ada.page().keyboard().press("Tab");
                    return (String)
                            ada.page()
                                    .evaluate(
                                            "(({id, tagName, innerText}) => id || (tagName === 'BUTTON' ? innerText : tagName))(document.activeElement)");
                })
                .takeWhile(reached -> !reached.equals("decision-title"))
                .limit(40)
                .toList();
    }

    /** Waits until what is there can be changed, as a browser driven by a program also fills fields that nobody can reach yet. */
    private void edit(String title) {
        openAction(title, "edit");
        assertThat(ada.find("#decision-title")).hasValue(title);
    }

    private void openAction(String title, String action) {
        decision(title).locator(".async-backlog-actions").first().click();
        ada.find("[data-decision-action=" + action + "]:visible").click();
    }

    private Locator decision(String text) {
        return ada.find("[data-decisions-list] [data-decision]").filter(new Locator.FilterOptions().setHasText(text));
    }
}
