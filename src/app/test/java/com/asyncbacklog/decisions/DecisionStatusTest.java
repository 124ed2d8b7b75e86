package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.DecisionStatus.ACCEPTED;
import static com.asyncbacklog.decisions.DecisionStatus.DEPRECATED;
import static com.asyncbacklog.decisions.DecisionStatus.PROPOSED;
import static com.asyncbacklog.decisions.DecisionStatus.REJECTED;
import static com.asyncbacklog.decisions.DecisionStatus.SUPERSEDED;
import static com.asyncbacklog.decisions.DecisionStatus.WITHDRAWN;
import static com.asyncbacklog.decisions.SampleDecisions.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.Test;

public class DecisionStatusTest {

    @Test
    public void a_proposed_decision_may_be_accepted_rejected_or_withdrawn() {
        assertThat(after(PROPOSED)).containsExactlyInAnyOrder(ACCEPTED, REJECTED, WITHDRAWN);
    }

    @Test
    public void an_accepted_decision_may_be_deprecated_or_superseded() {
        assertThat(after(ACCEPTED)).containsExactlyInAnyOrder(DEPRECATED, SUPERSEDED);
    }

    @Test
    public void a_decision_at_its_end_stays_there() {
        for (DecisionStatus end : List.of(REJECTED, WITHDRAWN, DEPRECATED, SUPERSEDED)) {
            assertThat(after(end)).as(end.value()).isEmpty();
        }
    }

    @Test
    public void a_step_that_no_decision_may_take_is_not_written_down() {
        Decision accepted = SampleDecisions.decision("Ship weekly");
        Decision rejected = accepted.next(accepted.state().ended(REJECTED, "No", NOW), "ada", NOW);

        assertThatThrownBy(() -> DecisionStep.of(accepted, rejected, "ada"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from accepted to rejected");
    }

    @Test
    public void a_status_is_found_by_its_exact_name() {
        assertThat(DecisionStatus.of("accepted")).contains(ACCEPTED);
        assertThat(DecisionStatus.of("ACCEPTED")).isEmpty();
        assertThat(DecisionStatus.of("")).isEmpty();
    }

    private static List<DecisionStatus> after(DecisionStatus status) {
        return Arrays.stream(DecisionStatus.values()).filter(status::mayBecome).toList();
    }
}
