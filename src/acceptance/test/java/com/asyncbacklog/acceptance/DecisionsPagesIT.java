package com.asyncbacklog.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.acceptance.Caller.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.ClassRule;
import org.junit.Test;

/** Decisions on Jira's pages, as served without a script. */
public class DecisionsPagesIT {

    private static final String API = "/rest/async-backlog/1.0";
    private static final String HUB = "/projects/%s?selectedItem=com.asyncbacklog.jira:hub&tab=decisions";
    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    private static final Pattern TITLE = Pattern.compile(
            "id=\"decision-title-\\d+\" href=\"[^\"]+\"[^>]*><span[^>]* data-text=\"title\"[^>]*>([^<]*)</span>");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"/jira([^\"]+)\"");

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
        Answer empty = ada.get("/browse/GARDEN-1");
        record("SHED-2", "Decision", 500);

        Answer full = ada.get("/browse/SHED-2");

        assertThat(full.body()).contains("Decision 499");
        assertThat(full.sqlStatements()).isEqualTo(empty.sqlStatements()).isLessThanOrEqualTo(4);
    }

    @Test
    public void a_page_of_the_hub_costs_a_constant_number_of_statements() {
        record("GARDEN-4", "Few", 2);
        Answer few = ada.get(HUB.formatted("GARDEN") + "&issue=GARDEN-4");
        record("GARDEN-4", "Many", 18);
        Answer many = ada.get(HUB.formatted("GARDEN") + "&issue=GARDEN-4");

        assertThat(titles(few)).hasSize(2);
        assertThat(titles(many)).hasSize(20);
        assertThat(many.sqlStatements()).isEqualTo(few.sqlStatements()).isLessThanOrEqualTo(4);
    }

    @Test
    public void the_hub_pages_through_all_decisions_by_links() {
        record("SHED-1", "Paged", 60);

        List<String> read = new ArrayList<>();
        Optional<String> address = Optional.of(HUB.formatted("SHED") + "&issue=SHED-1");
        while (address.isPresent()) {
            Answer page = ada.get(address.get());
            assertThat(titles(page)).as(address.get()).hasSizeBetween(1, 20);
            read.addAll(titles(page));
            address = next(page);
        }

        assertThat(read)
                .containsExactlyElementsOf(IntStream.range(0, 60)
                        .mapToObj(i -> "Paged " + (59 - i))
                        .toList());
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

    /** Numbered from 0. */
    private void record(String issue, String title, int count) {
        for (int i = 0; i < count; i++) {
            Answer recorded =
                    ada.post(API + "/issues/" + issue + "/decisions", DecisionsRestIT.json(title + " " + i, "because"));
            assertThat(recorded.status()).as(recorded.toString()).isEqualTo(201);
        }
    }

    private static List<String> titles(Answer page) {
        return TITLE.matcher(page.body()).results().map(title -> title.group(1)).toList();
    }

    /** Below Jira's own address, as the page's link to older decisions has it. */
    private static Optional<String> next(Answer page) {
        return NEXT.matcher(page.body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .findFirst();
    }
}
