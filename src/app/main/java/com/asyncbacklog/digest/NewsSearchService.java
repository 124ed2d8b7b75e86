package com.asyncbacklog.digest;

import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventFilter;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.events.EventStory;
import com.asyncbacklog.events.EventTellers;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.Cursor;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what there is to tell somebody, as far as they may see it now. */
@Named
class NewsSearchService {

    /** More nobody reads in a mail; the feed has the rest. */
    static final int MOST = 50;

    private static final int PAGE = 200;

    /** So many pages are looked at to fill a digest, however little of them shows. */
    private static final int PAGES = 5;

    private final EventStore events;
    private final EventTellers tellers;
    private final People people;

    NewsSearchService(EventStore events, EventTellers tellers, People people) {
        this.events = events;
        this.tellers = tellers;
        this.people = people;
    }

    /** The newest {@value #MOST}, by project; those with the newest first. */
    NewsFound find(NewsSince wanted, Reader reader) {
        if (wanted.projects().isEmpty() || !wanted.from().isBefore(wanted.until())) {
            return NewsFound.NOTHING;
        }
        EventFilter filter = EventFilter.ofProjects(wanted.projects().keySet())
                .between(Optional.of(wanted.from()), Optional.of(wanted.until()));
        List<News> found = new ArrayList<>();
        Optional<Cursor> rest = Optional.empty();
        boolean isRest = true;
        for (int page = 0; isRest && page < PAGES && found.size() <= MOST; page++) {
            List<Event> read = events.newest(filter, rest, PAGE);
            found.addAll(told(read.stream().filter(wanted::has).toList(), reader));
            isRest = read.size() == PAGE;
            rest = isRest ? Optional.of(read.get(PAGE - 1).place()) : Optional.empty();
        }
        List<News> fitting = found.subList(0, Math.min(found.size(), MOST));
        return new NewsFound(byProject(fitting, wanted.projects()), isRest || found.size() > MOST);
    }

    private List<News> told(List<Event> read, Reader reader) {
        List<Optional<EventStory>> stories = tellers.tell(read, reader);
        Map<String, Person> known = new HashMap<>();
        List<News> told = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Event event = read.get(i);
            stories.get(i).ifPresent(story -> told.add(new News(event, story, actor(event, known))));
        }
        return told;
    }

    private Optional<Person> actor(Event event, Map<String, Person> known) {
        return Optional.of(event.actor())
                .filter(key -> !key.isEmpty())
                .map(key -> known.computeIfAbsent(key, people::byKey));
    }

    private static List<ProjectNews> byProject(List<News> news, Map<Long, ProjectRef> projects) {
        Map<Long, List<News>> byProject = new LinkedHashMap<>();
        news.forEach(one -> byProject
                .computeIfAbsent(one.event().projectId(), id -> new ArrayList<>())
                .add(one));
        return byProject.entrySet().stream()
                .map(entry -> new ProjectNews(projects.get(entry.getKey()), List.copyOf(entry.getValue())))
                .toList();
    }
}
