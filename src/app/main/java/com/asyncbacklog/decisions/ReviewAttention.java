package com.asyncbacklog.decisions;

import com.asyncbacklog.attention.AttentionItem;
import com.asyncbacklog.attention.AttentionSource;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.Criteria;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The review rounds in which a decision waits for somebody's mark, each once. */
@Named
public class ReviewAttention implements AttentionSource {

    /** So many are looked at for one that is wanted, as not in each something waits for this reader. */
    private static final int PATIENCE = 5;

    private final ReviewRoundSightService sights;

    ReviewAttention(ReviewRoundSightService sights) {
        this.sights = sights;
    }

    @Override
    public List<AttentionItem> waitingFor(Reader reader, Instant now, int most) {
        if (reader.person().isAnonymous()) {
            return List.of();
        }
        return sights.openFor(reader.person(), now, Math.min(most * PATIENCE, Criteria.LONGEST_LIST)).stream()
                .filter(round -> round.waiting() > 0)
                .sorted(Comparator.comparing(
                        (VisibleRound round) -> round.round().closesAt()))
                .limit(most)
                .map(round -> item(round, reader))
                .toList();
    }

    private static AttentionItem item(VisibleRound round, Reader reader) {
        return new AttentionItem(
                "review-round",
                reader.text(
                        "asyncbacklog.decisions.attention.review-round",
                        String.valueOf(round.round().number()),
                        round.waiting()),
                ReviewAddress.of(round),
                Optional.of(round.round().closesAt()),
                round.round().openedAt(),
                round.projectKey(),
                Optional.empty());
    }
}
