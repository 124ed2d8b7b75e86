package com.asyncbacklog.feed;

import com.asyncbacklog.attention.AttentionItem;
import com.asyncbacklog.attention.AttentionItemView;
import com.asyncbacklog.feed.PeopleNowService.PersonNow;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.workingtime.CalendarWords;
import com.asyncbacklog.workingtime.Interval;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prepares the feed, and what waits, for templates. */
@Named
public class FeedViews {

    private final People people;
    private final Clock clock;

    FeedViews(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** What waits, with its due time in the reader's words: "2 h over", "due today 14:00". */
    public List<AttentionItemView> waiting(List<AttentionItem> items, Reader reader) {
        Instant now = clock.instant();
        CalendarWords words = new CalendarWords(reader, now);
        return items.stream()
                .map(item -> new AttentionItemView(
                        item, now, item.dueAt().map(due -> due(due, now, words)).orElse("")))
                .toList();
    }

    List<PersonNowView> people(List<PersonNow> persons, Reader reader) {
        CalendarWords words = new CalendarWords(reader, clock.instant());
        return persons.stream().map(person -> person(person, words)).toList();
    }

    /** By day of the reader's, what is new to them apart from what is not. */
    List<FeedDayView> days(FeedLanding landing, Reader reader) {
        Feed feed = landing.feed();
        Map<Person, String> avatars = new HashMap<>();
        List<FeedDayView> days = new ArrayList<>();
        List<FeedEntryView> entries = new ArrayList<>();
        Optional<Place> open = Optional.empty();
        Optional<Boolean> before = Optional.empty();
        for (FeedEntry entry : feed.page().items()) {
            Place place = place(entry, feed.unread(), reader);
            if (open.isPresent() && !open.get().equals(place)) {
                days.add(day(open.get(), before, entries, landing, reader));
                before = open.map(Place::unread);
                entries.clear();
            }
            open = Optional.of(place);
            entries.add(entry(entry, avatars, reader));
        }
        if (open.isPresent()) {
            days.add(day(open.get(), before, entries, landing, reader));
        }
        return days;
    }

    /** Where an entry stands: after or before the reader's mark, on which day. */
    private record Place(boolean unread, LocalDate day) {}

    private static Place place(FeedEntry entry, Unread unread, Reader reader) {
        return new Place(
                !reader.person().isAnonymous()
                        && unread.after().isOlderThan(entry.event().place()),
                LocalDate.ofInstant(entry.event().at(), reader.times().zone()));
    }

    private FeedDayView day(
            Place place, Optional<Boolean> before, List<FeedEntryView> entries, FeedLanding landing, Reader reader) {
        boolean begins = before.isEmpty() ? place.unread() : before.get() != place.unread();
        String heading = "";
        if (begins) {
            heading = place.unread() ? unreadHeading(landing, reader) : reader.text("asyncbacklog.feed.earlier");
        }
        return new FeedDayView(heading, label(place.day(), reader), entries);
    }

    /** Only what the page shows is counted, so it says where there may be more. */
    private String unreadHeading(FeedLanding landing, Reader reader) {
        Feed feed = landing.feed();
        long onPage = feed.page().items().stream().filter(FeedEntry::isNew).count();
        if (landing.later() || (onPage == 0 && feed.goesOnUnread())) {
            return reader.text("asyncbacklog.feed.new-on-page", onPage);
        }
        if (onPage == 0) {
            return reader.text("asyncbacklog.feed.none-new");
        }
        String count = onPage + (feed.goesOnUnread() ? "+" : "");
        Optional<Instant> since = feed.unread().mark().map(ReadMark::markedAt);
        return since.isEmpty()
                ? reader.text("asyncbacklog.feed.new", count)
                : reader.text(
                        "asyncbacklog.feed.new-since",
                        count,
                        new CalendarWords(reader, clock.instant())
                                .moment(since.get(), reader.times().zone()));
    }

    private String label(LocalDate day, Reader reader) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), reader.times().zone());
        if (day.equals(today)) {
            return reader.text("asyncbacklog.feed.today");
        }
        if (day.equals(today.minusDays(1))) {
            return reader.text("asyncbacklog.feed.yesterday");
        }
        return reader.text(
                "asyncbacklog.feed.day",
                reader.times().weekdayInFull(day.getDayOfWeek()),
                reader.times().date(day));
    }

    private FeedEntryView entry(FeedEntry entry, Map<Person, String> avatars, Reader reader) {
        Instant at = entry.event().at();
        String avatar = entry.actor()
                .map(actor -> avatars.computeIfAbsent(actor, person -> people.avatar(person, reader.person())))
                .orElse("");
        return new FeedEntryView(
                entry, avatar, reader.times().time(at.atZone(reader.times().zone())), bothClocks(entry, reader));
    }

    /** Each in a line of its own, with its day beside its time. */
    List<NewsView> news(List<FeedEntry> entries, Reader reader) {
        CalendarWords words = new CalendarWords(reader, clock.instant());
        return entries.stream()
                .map(entry -> new NewsView(
                        entry, words.moment(entry.event().at(), reader.times().zone()), bothClocks(entry, reader)))
                .toList();
    }

    private static String bothClocks(FeedEntry entry, Reader reader) {
        return entry.actor()
                .map(actor -> reader.times()
                        .onBothClocks(
                                entry.event().at(),
                                actor.displayName(),
                                actor.zone().orElse(reader.times().zone())))
                .orElse("");
    }

    private PersonNowView person(PersonNow now, CalendarWords words) {
        Reader reader = words.reader();
        Person person = now.person();
        return new PersonNowView(
                person.equals(reader.person()) ? reader.text("asyncbacklog.feed.you") : person.displayName(),
                people.avatar(person, reader.person()),
                now.presence().working(),
                words.clock(now.time().zone()),
                presence(now, words),
                now.common().map(common -> common(common, now, words)).orElse(""));
    }

    /** On the reader's clock, as everything that tells when to reach somebody. */
    private static String presence(PersonNow now, CalendarWords words) {
        Reader reader = words.reader();
        Optional<String> until = now.presence()
                .changesAt()
                .map(instant -> forReader(words.moment(instant, reader.times().zone()), instant, now, reader));
        if (now.presence().working()) {
            return until.map(text -> reader.text("asyncbacklog.feed.works-till", text))
                    .orElseGet(() -> reader.text("asyncbacklog.feed.works"));
        }
        return until.map(text -> reader.text("asyncbacklog.feed.back", text))
                .orElseGet(() -> reader.text("asyncbacklog.feed.off"));
    }

    private static String common(Interval common, PersonNow now, CalendarWords words) {
        Reader reader = words.reader();
        String end = reader.times().time(common.end().atZone(reader.times().zone()));
        return reader.text(
                "asyncbacklog.feed.common",
                words.moment(common.start(), reader.times().zone()),
                forReader(end, common.end(), now, reader));
    }

    /** Beside the clock of somebody else it says whose time it is, unless the two clocks agree. */
    private static String forReader(String text, Instant at, PersonNow now, Reader reader) {
        boolean same = at.atZone(now.time().zone())
                .toLocalDateTime()
                .equals(at.atZone(reader.times().zone()).toLocalDateTime());
        return same ? text : reader.text("asyncbacklog.feed.for-you", text);
    }

    private static String due(Instant due, Instant now, CalendarWords words) {
        Reader reader = words.reader();
        if (due.isAfter(now)) {
            return reader.text(
                    "asyncbacklog.attention.due",
                    words.moment(due, reader.times().zone()));
        }
        Duration over = Duration.between(due, now);
        return over.toHours() < 48
                ? reader.text("asyncbacklog.attention.hours-over", Math.max(1, over.toHours()))
                : reader.text("asyncbacklog.attention.days-over", over.toDays());
    }
}
