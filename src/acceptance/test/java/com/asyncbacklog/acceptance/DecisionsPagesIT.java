package com.asyncbacklog.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.acceptance.Caller.Answer;
import org.junit.ClassRule;
import org.junit.Test;

/** Decisions on Jira's pages, as served without a script. */
public class DecisionsPagesIT {

    private static final String API = "/rest/async-backlog/1.0";
    private static final String HUB = "/projects/%s?selectedItem=com.asyncbacklog.jira:hub&tab=decisions";
    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    @ClassRule
    public static final RunningJira JIRA = RunningJira.withGarden();

    private final Caller ada = JIRA.as("ada");

    @Test
    public void a_decision_stands_on_its_issue_and_in_its_project() {
        ada.post(API + "/issues/GARDEN-2/decisions", DecisionsRestIT.json("Take the smaller bid", "Half the price"));

        assertThat(ada.get("/browse/GARDEN-2").body()).contains("Take the smaller bid", "Half the price");
        assertThat(ada.get(HUB.formatted("GARDEN")).body()).contains("Take the smaller bid", "GARDEN-2");
    }

    @Test
    public void markup_in_a_decision_shows_as_text() {
        ada.post(API + "/issues/GARDEN-3/decisions", DecisionsRestIT.json(HOSTILE, HOSTILE));

        for (String page : new String[] {"/browse/GARDEN-3", HUB.formatted("GARDEN")}) {
            assertThat(ada.get(page).body())
                    .as(page)
                    .doesNotContain("<img src=x")
                    .contains("&lt;img src=x onerror=alert(1)&gt;");
        }
    }

    @Test
    public void an_issue_with_500_decisions_costs_the_app_no_more_statements_than_one_without() {
        Answer empty = ada.get("/browse/SHED-1");
        for (int i = 0; i < 500; i++) {
            ada.post(API + "/issues/SHED-2/decisions", DecisionsRestIT.json("Decision " + i, "because"));
        }

        Answer full = ada.get("/browse/SHED-2");

        assertThat(full.body()).contains("Decision 499");
        assertThat(full.sqlStatements()).isEqualTo(empty.sqlStatements()).isLessThanOrEqualTo(4);
    }

    @Test
    public void a_page_of_the_hub_costs_a_constant_number_of_statements() {
        Answer empty = ada.get(HUB.formatted("SHED") + "&status=withdrawn");
        Answer full = ada.get(HUB.formatted("GARDEN"));

        assertThat(full.sqlStatements()).isLessThanOrEqualTo(4);
        assertThat(empty.sqlStatements()).isLessThanOrEqualTo(full.sqlStatements());
    }

    @Test
    public void the_hub_pages_through_all_decisions_by_links() {
        for (int i = 0; i < 60; i++) {
            ada.post(API + "/issues/SHED-1/decisions", DecisionsRestIT.json("Paged " + i, ""));
        }

        assertThat(ada.get(HUB.formatted("SHED") + "&issue=SHED-1").body()).contains("cursor=");
    }

    @Test
    public void a_filter_that_does_not_exist_is_named_and_the_page_still_shows() {
        assertThat(ada.get(HUB.formatted("GARDEN") + "&status="
                                + HOSTILE.replace(" ", "%20")
                                        .replace("<", "%3C")
                                        .replace(">", "%3E"))
                        .body())
                .doesNotContain("<img src=x")
                .contains("aui-message");
    }

    @Test
    public void no_key_of_a_text_is_shown_in_place_of_the_text() {
        for (String page : new String[] {"/browse/GARDEN-1", HUB.formatted("GARDEN")}) {
            assertThat(ada.get(page).body()).as(page).doesNotContain("asyncbacklog.decisions.");
        }
    }
}
