package com.asyncbacklog.updates;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.events.EventStory.Inlay;
import com.asyncbacklog.events.EventTeller;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.HubAddress;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what happened to updates and their questions. */
@Named
public class UpdateTeller implements EventTeller {

    private static final String TEMPLATE = "async-backlog/updates/update.vm";

    private final ToldService told;
    private final UpdateViews views;

    UpdateTeller(ToldService told, UpdateViews views) {
        this.told = told;
        this.views = views;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                UpdateEvents.POSTED,
                UpdateEvents.ANSWERED,
                UpdateEvents.CLOSED,
                UpdateEvents.REOPENED,
                UpdateEvents.DUE_CHANGED);
    }

    @Override
    public String titleKey() {
        return "asyncbacklog.updates.title";
    }

    @Override
    public String labelKey(String kind) {
        return "asyncbacklog.updates.event." + kind;
    }

    @Override
    public List<Optional<EventStory>> tell(List<Event> events, Reader reader) {
        Told found = told.of(events, reader.person());
        UpdateViews.Viewing viewing = views.forReader(reader);
        return events.stream()
                .map(event -> event.kind().equals(UpdateEvents.POSTED)
                        ? found.update(event).map(update -> posted(update, reader, viewing))
                        : found.question(event).map(question -> QuestionStory.of(event, question, reader)))
                .toList();
    }

    private static EventStory posted(VisibleUpdate visible, Reader reader, UpdateViews.Viewing viewing) {
        Update update = visible.update();
        String day = reader.times().date(update.localDate());
        String key = update.content().nothingToReport()
                ? "asyncbacklog.updates.event.update-posted.nothing"
                : "asyncbacklog.updates.event.update-posted.told";
        String sentence = update.content()
                .health()
                .map(health -> reader.text(key + "-with-health", day, reader.text(health.labelKey())))
                .orElseGet(() -> reader.text(key, day));
        return new EventStory(
                sentence,
                UpdateText.of(visible, reader),
                new HubAddress(visible.place().project().key(), "feed")
                        .with(UpdatePointer.PARAMETER, String.valueOf(update.id()))
                        .path(),
                Optional.empty(),
                Optional.of(new Inlay(TEMPLATE, viewing.of(visible))));
    }
}
