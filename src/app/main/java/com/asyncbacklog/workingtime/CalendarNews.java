package com.asyncbacklog.workingtime;

import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the followers what changed. */
@Named
class CalendarNews {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarNews.class);

    private final List<CalendarFollower> followers;

    CalendarNews(List<CalendarFollower> followers) {
        this.followers = followers;
    }

    void calendarChanged(String personKey) {
        tell(follower -> follower.calendarsChanged(Set.of(personKey)));
    }

    /** @param projectId {@link DefaultHours#EVERYBODY} for that of all projects */
    void defaultsChanged(long projectId) {
        Optional<Long> project = projectId == DefaultHours.EVERYBODY ? Optional.empty() : Optional.of(projectId);
        tell(follower -> follower.defaultsChanged(project));
    }

    private void tell(Consumer<CalendarFollower> news) {
        for (CalendarFollower follower : followers) {
            try {
                news.accept(follower);
            } catch (RuntimeException failure) {
                LOG.error(
                        "{} could not follow a change of calendars",
                        follower.getClass().getSimpleName(),
                        failure);
            }
        }
    }
}
