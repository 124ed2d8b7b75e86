package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Membership;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.workingtime.CalendarService;
import com.asyncbacklog.workingtime.WorkingTime;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is to be asked for an update: participants of a project's cadence, each on their own clock, only on their own working days, and
 * never in a project that is archived or in which they may not post. It asks nobody for permission: prompts are private, and up to who
 * asks here.
 */
@Named
public class PromptService {

    private final CadenceStore cadences;
    private final UpdateStore updates;
    private final CalendarService calendars;
    private final Membership membership;
    private final Projects projects;

    PromptService(
            CadenceStore cadences,
            UpdateStore updates,
            CalendarService calendars,
            Membership membership,
            Projects projects) {
        this.cadences = cadences;
        this.updates = updates;
        this.calendars = calendars;
        this.membership = membership;
        this.projects = projects;
    }

    /** All that are due at an instant, of all projects; five statements a project that has participants. */
    public List<DuePrompt> dueAt(Instant now) {
        return cadences.all().stream()
                .filter(this::isInUse)
                .flatMap(cadence -> dueAt(now, cadence).stream())
                .toList();
    }

    /** What is due at an instant from one person, in all projects; at most five statements, however many. */
    List<DuePrompt> dueAt(Instant now, Person person) {
        Membership.Belonging belonging = membership.of(person);
        List<Cadence> own = cadences.all().stream()
                .filter(cadence -> belonging.to(cadence.participants(), cadence.projectId()))
                .filter(this::isInUse)
                .filter(cadence -> mayPost(person, cadence))
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        Map<Long, WorkingTime> times =
                calendars.of(person, own.stream().map(Cadence::projectId).toList());
        List<DuePrompt> open = own.stream()
                .flatMap(cadence -> open(now, cadence, person, times.get(cadence.projectId())).stream())
                .toList();
        Set<PostedDay> posted = updates.posted(person.key(), days(open));
        return open.stream().filter(prompt -> !posted.contains(day(prompt))).toList();
    }

    private List<DuePrompt> dueAt(Instant now, Cadence cadence) {
        List<Person> people = membership.people(cadence.participants(), cadence.projectId());
        Map<Person, WorkingTime> times = people.isEmpty() ? Map.of() : calendars.of(people, cadence.projectId());
        List<DuePrompt> open = new ArrayList<>();
        times.forEach((person, time) -> open(now, cadence, person, time).ifPresent(open::add));
        Set<PostedDay> posted = updates.posted(cadence.projectId(), days(open));
        return open.stream()
                .filter(prompt -> !posted.contains(day(prompt)))
                .filter(prompt -> mayPost(prompt.person(), cadence))
                .toList();
    }

    private boolean isInUse(Cadence cadence) {
        return !cadence.participants().isEmpty() && !cadence.days().isEmpty() && projects.isLive(cadence.projectId());
    }

    private boolean mayPost(Person person, Cadence cadence) {
        return projects.access(cadence.projectId(), person)
                .filter(ProjectAccess::mayComment)
                .isPresent();
    }

    private static Optional<DuePrompt> open(Instant now, Cadence cadence, Person person, WorkingTime time) {
        return PromptWindow.openAt(now, cadence, time)
                .map(window -> new DuePrompt(
                        person, cadence.projectId(), window.localDay(), window.from(), window.until(), time.zone()));
    }

    private static Set<LocalDate> days(List<DuePrompt> prompts) {
        return prompts.stream().map(DuePrompt::localDay).collect(Collectors.toSet());
    }

    private static PostedDay day(DuePrompt prompt) {
        return new PostedDay(prompt.projectId(), prompt.person().key(), prompt.localDay());
    }
}
