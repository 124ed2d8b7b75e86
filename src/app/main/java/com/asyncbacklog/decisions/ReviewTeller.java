package com.asyncbacklog.decisions;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.events.EventTeller;
import com.asyncbacklog.jira.Reader;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells of review rounds; nobody hears of one in which they see no decision, and no number counts what they don't see. */
@Named
public class ReviewTeller implements EventTeller {

    private final ReviewRoundSightService sights;
    private final Actors actors;

    ReviewTeller(ReviewRoundSightService sights, Actors actors) {
        this.sights = sights;
        this.actors = actors;
    }

    @Override
    public Set<String> kinds() {
        return ReviewEvents.ALL;
    }

    @Override
    public String titleKey() {
        return "asyncbacklog.decisions.title";
    }

    @Override
    public String labelKey(String kind) {
        return "asyncbacklog.decisions.event." + kind;
    }

    @Override
    public List<Optional<EventStory>> tell(List<Event> events, Reader reader) {
        Map<Integer, VisibleRound> visible =
                sights.find(events.stream().map(Event::recordId).distinct().toList(), actors.of(reader.person()));
        return events.stream()
                .map(event -> Optional.ofNullable(visible.get(event.recordId()))
                        .filter(round -> !round.agenda().isEmpty())
                        .map(round -> story(event, round, reader)))
                .toList();
    }

    private static EventStory story(Event event, VisibleRound round, Reader reader) {
        String sentence = event.kind().equals(ReviewEvents.OPENED) ? opened(round, reader) : closed(round, reader);
        return EventStory.of(sentence, ReviewAddress.of(round), Optional.empty());
    }

    private static String opened(VisibleRound round, Reader reader) {
        return reader.text(
                "asyncbacklog.decisions.event.review-opened.told",
                String.valueOf(round.round().number()),
                round.agenda().size(),
                reader.times().dateAndTime(round.round().closesAt()));
    }

    private static String closed(VisibleRound round, Reader reader) {
        return reader.text(
                "asyncbacklog.decisions.event.review-closed.told",
                String.valueOf(round.round().number()),
                round.outcomes(Optional.of(ReviewVerdict.KEEP)),
                round.outcomes(Optional.of(ReviewVerdict.CHANGE)),
                round.outcomes(Optional.of(ReviewVerdict.WITHDRAW)),
                round.outcomes(Optional.empty()));
    }
}
