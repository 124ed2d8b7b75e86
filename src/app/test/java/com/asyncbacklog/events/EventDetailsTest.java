package com.asyncbacklog.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import net.java.ao.schema.StringLength;
import org.junit.Test;

public class EventDetailsTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00.123Z");

    @Test
    public void an_event_is_read_as_it_was_written() {
        assertRead(event("JIRAUSER10100", Optional.of(7L)).withHealth("at-risk"));
    }

    @Test
    public void what_an_event_does_not_say_stays_unsaid() {
        assertRead(event("", Optional.empty()));
    }

    @Test
    public void a_user_key_may_hold_any_character() {
        assertRead(event("ada\tlovelace|\n\u00e9", Optional.of(7L)));
    }

    @Test
    public void the_longest_event_fits_into_its_column() throws NoSuchMethodException {
        Event longest = Event.of(
                        "k".repeat(40),
                        NOON,
                        "u".repeat(255),
                        Long.MIN_VALUE,
                        Optional.of(Long.MIN_VALUE),
                        Integer.MIN_VALUE)
                .withHealth("h".repeat(20));

        int room = EventRow.class
                .getMethod("getDetails")
                .getAnnotation(StringLength.class)
                .value();

        assertThat(EventDetails.write(longest)).hasSizeLessThanOrEqualTo(room);
    }

    private static Event event(String actor, Optional<Long> issueId) {
        return Event.of("update-posted", NOON, actor, 100, issueId, 3);
    }

    private static void assertRead(Event event) {
        assertThat(EventDetails.read(0, EventDetails.write(event))).isEqualTo(event);
    }
}
