package com.asyncbacklog.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class NodeEventsTest {

    private final NodeEvents events = new NodeEvents();
    private final List<String> heard = new ArrayList<>();

    @Test
    public void a_listener_gets_events_of_its_type_and_of_subtypes() {
        events.register(new Numbers(heard));

        events.publish(42);
        events.publish(4.2);
        events.publish("42");

        assertThat(heard).containsExactlyInAnyOrder("number 42", "integer 42", "number 4.2");
    }

    @Test
    public void a_listener_that_throws_stops_neither_the_others_nor_the_publisher() {
        events.register(new Failing());
        events.register(new Numbers(heard));

        events.publish(4.2);

        assertThat(heard).containsExactly("number 4.2");
    }

    @Test
    public void who_registers_twice_hears_once_and_who_unregisters_nothing() {
        Numbers listener = new Numbers(heard);
        events.register(listener);
        events.register(listener);
        events.publish(4.2);
        assertThat(heard).hasSize(1);

        events.unregister(listener);
        events.publish(4.2);
        assertThat(heard).hasSize(1);
    }

    @Test
    public void what_has_no_listening_method_cannot_register() {
        assertThatThrownBy(() -> events.register("deaf")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> events.register(new Greedy())).hasMessageContaining("exactly one parameter");
    }

    /** Hears numbers. */
    public static final class Numbers {

        private final List<String> heard;

        Numbers(List<String> heard) {
            this.heard = heard;
        }

        @EventListener
        public void onNumber(Number number) {
            heard.add("number " + number);
        }

        @EventListener
        public void onInteger(Integer number) {
            heard.add("integer " + number);
        }
    }

    /** Fails. */
    public static final class Failing {

        @EventListener
        public void onNumber(Number number) {
            throw new IllegalStateException("can't hear " + number);
        }
    }

    /** Wants too much. */
    public static final class Greedy {

        @EventListener
        public void onNumber(Number number, String more) {}
    }
}
