package com.asyncbacklog.updates;

import com.asyncbacklog.attention.AttentionItem;
import com.asyncbacklog.attention.AttentionSource;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.HubAddress;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Questions that wait for somebody. */
@Named
public class QuestionAttention implements AttentionSource {

    private static final Comparator<AttentionItem> MOST_URGENT_FIRST = Comparator.comparing(
                    (AttentionItem item) -> item.dueAt().orElse(Instant.MAX))
            .thenComparing(AttentionItem::since);

    private final WaitingQuestionService waiting;

    QuestionAttention(WaitingQuestionService waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<AttentionItem> waitingFor(Reader reader, Instant now, int most) {
        return waiting.of(reader.person()).stream()
                .map(question -> item(question, reader))
                .sorted(MOST_URGENT_FIRST)
                .limit(most)
                .toList();
    }

    private static AttentionItem item(WaitingQuestion waiting, Reader reader) {
        Question question = waiting.question();
        String project = waiting.place().project().key();
        return new AttentionItem(
                "question",
                reader.text(
                        "asyncbacklog.updates.attention.question",
                        waiting.asker().displayName(),
                        FirstLine.of(question.asked().text())),
                new HubAddress(project, "feed")
                        .with(QuestionPointerService.PARAMETER, String.valueOf(question.id()))
                        .path(),
                question.turn().clock().dueAt(),
                question.asked().at(),
                project,
                Optional.empty());
    }
}
