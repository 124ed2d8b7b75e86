package com.asyncbacklog.decisions.markdown;

import static com.asyncbacklog.decisions.DecisionStatus.ACCEPTED;
import static com.asyncbacklog.decisions.DecisionStatus.DEPRECATED;
import static com.asyncbacklog.decisions.DecisionStatus.PROPOSED;
import static com.asyncbacklog.decisions.DecisionStatus.REJECTED;
import static com.asyncbacklog.decisions.DecisionStatus.SUPERSEDED;
import static com.asyncbacklog.decisions.DecisionStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.decisions.DecisionStatus;
import org.junit.Test;

public class MarkdownStatusTest {

    @Test
    public void words_of_all_templates_are_known() {
        are(ACCEPTED, "accepted", "Accepted", "ACCEPTED", "Approved", "Decided", "Implemented", "akzeptiert");
        are(PROPOSED, "proposed", "Pending", "Draft", "In Review", "open", "Entwurf", "in progress");
        are(REJECTED, "rejected", "Declined", "abgelehnt");
        are(WITHDRAWN, "withdrawn", "Cancelled", "Abandoned", "zurückgezogen");
        are(DEPRECATED, "deprecated", "Obsolete", "überholt");
        are(SUPERSEDED, "superseded", "Superceded", "superseded by ADR-0012", "ersetzt durch ADR-0012");
    }

    @Test
    public void marks_and_remarks_around_a_word_do_no_harm() {
        are(ACCEPTED, "**Accepted**", "✅ Accepted", "[accepted]", "Accepted on 2018-03-05", "`accepted`");
        are(ACCEPTED, "~~proposed~~ accepted", "proposed → accepted", "Proposed -> Accepted");
        are(ACCEPTED, "accepted <!-- optional -->", "Accepted\n\nAmended by [17. Rejected ideas](0017-x.md)");
        are(ACCEPTED, "Supersedes [4. Format](0004-format.md)", "Accepted, supersedes ADR-3");
    }

    @Test
    public void what_is_superseded_in_part_still_holds() {
        are(ACCEPTED, "Partly superseded", "partially superseded by [9](0009.md)", "Superseded in part by ADR-9");
        are(ACCEPTED, "Teilweise ersetzt durch ADR-9");
    }

    @Test
    public void superseding_counts_however_it_stands_beside_the_first_status() {
        are(SUPERSEDED, "Accepted\n\nSuperseded by [9. Help](0009-help.md)", "Accepted (superseded by ADR-9)");
    }

    @Test
    public void a_word_turned_into_its_opposite_is_not_taken_for_itself() {
        are(PROPOSED, "not yet accepted", "to be decided", "undecided", "noch nicht entschieden", "not decided");
        are(REJECTED, "not accepted");
    }

    @Test
    public void what_nobody_knows_is_proposed() {
        are(PROPOSED, "on hold", "TBD", "42", "", "…");
    }

    @Test
    public void what_a_template_offers_to_choose_from_says_nothing() {
        are(PROPOSED, "{proposed | rejected | accepted | deprecated | … | superseded by [ADR-0005](0005-example.md)}");
        are(PROPOSED, "[accepted | superseded by [ADR-0005](0005-example.md) | deprecated]");
    }

    private static void are(DecisionStatus status, String... texts) {
        for (String text : texts) {
            assertThat(MarkdownStatus.of(text)).as(text).isEqualTo(status);
        }
    }
}
