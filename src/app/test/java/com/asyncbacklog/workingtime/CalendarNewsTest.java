package com.asyncbacklog.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class CalendarNewsTest {

    private final List<String> heard = new ArrayList<>();

    @Test
    public void a_follower_that_fails_keeps_nobody_from_hearing() {
        CalendarNews news = new CalendarNews(List.of(new Follower(true), new Follower(false)));

        news.calendarChanged("ada");
        news.defaultsChanged(10_100);
        news.defaultsChanged(DefaultHours.EVERYBODY);

        assertThat(heard)
                .containsExactly("true [ada]", "false [ada]", "true 10100", "false 10100", "true all", "false all");
    }

    @Test
    public void there_may_be_nobody_to_tell() {
        new CalendarNews(List.of()).calendarChanged("ada");

        assertThat(heard).isEmpty();
    }

    private final class Follower implements CalendarFollower {

        private final boolean fails;

        Follower(boolean fails) {
            this.fails = fails;
        }

        @Override
        public void calendarsChanged(Set<String> personKeys) {
            hear(personKeys.toString());
        }

        @Override
        public void defaultsChanged(Optional<Long> projectId) {
            hear(projectId.map(String::valueOf).orElse("all"));
        }

        private void hear(String what) {
            heard.add(fails + " " + what);
            if (fails) {
                throw new IllegalStateException("expected in this test");
            }
        }
    }
}
