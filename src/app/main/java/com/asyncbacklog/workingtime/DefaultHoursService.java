package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.workingtime.DefaultHoursAccess.Scope;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;

/** The hours of those who set none of their own. Each method acts for whoever the thread works for, permission first. */
@Named
class DefaultHoursService {

    private final DefaultHoursStore store;
    private final DefaultHoursAccess access;
    private final CalendarNews news;
    private final People people;
    private final Clock clock;

    DefaultHoursService(
            DefaultHoursStore store, DefaultHoursAccess access, CalendarNews news, People people, Clock clock) {
        this.store = store;
        this.access = access;
        this.news = news;
        this.people = people;
        this.clock = clock;
    }

    VisibleDefaultHours ofProject(String key) {
        return see(access.ofProject(key));
    }

    /** For who may browse the project, as that there is an access says. */
    VisibleDefaultHours ofProject(ProjectAccess project) {
        return see(access.ofProject(project));
    }

    VisibleDefaultHours ofEverybody() {
        return see(access.ofEverybody());
    }

    VisibleDefaultHours replaceOfProject(String key, DefaultHoursDraft draft) {
        return replace(mayEdit(access.ofProject(key), "asyncbacklog.workingtime.error.may-not-edit-team"), draft);
    }

    VisibleDefaultHours replaceOfEverybody(DefaultHoursDraft draft) {
        return replace(mayEdit(access.ofEverybody(), "asyncbacklog.workingtime.error.may-not-edit-all"), draft);
    }

    /** Takes them back: then those of everybody count. */
    void clearOfProject(String key) {
        clear(mayEdit(access.ofProject(key), "asyncbacklog.workingtime.error.may-not-edit-team"));
    }

    /** Takes them back: then those that the app comes with count. */
    void clearOfEverybody() {
        clear(mayEdit(access.ofEverybody(), "asyncbacklog.workingtime.error.may-not-edit-all"));
    }

    private static Scope mayEdit(Scope scope, String otherwise) {
        if (!scope.mayEdit()) {
            throw new Forbidden(Message.of(otherwise));
        }
        return scope;
    }

    private VisibleDefaultHours replace(Scope scope, DefaultHoursDraft draft) {
        DefaultHours before = stored(scope);
        WorkingWeek week = draft.replacing(before);
        if (!draft.isOf(before)) {
            throw new DefaultHoursChanged(see(scope));
        }
        return change(scope, before, Optional.of(week));
    }

    private void clear(Scope scope) {
        DefaultHours before = stored(scope);
        if (before.week().isPresent()) {
            change(scope, before, Optional.empty());
        }
    }

    private VisibleDefaultHours change(Scope scope, DefaultHours before, Optional<WorkingWeek> to) {
        DefaultHours after = before.changed(to, scope.reader().key(), clock.instant());
        if (!store.replace(before, after)) {
            throw new DefaultHoursChanged(see(scope));
        }
        news.defaultsChanged(scope.projectId());
        return see(scope);
    }

    private DefaultHours stored(Scope scope) {
        return store.find(scope.projectId()).of(scope.projectId());
    }

    private VisibleDefaultHours see(Scope scope) {
        Defaults layers = store.find(scope.projectId());
        DefaultHours hours = layers.of(scope.projectId());
        return new VisibleDefaultHours(
                hours,
                layers.hours(),
                scope.projectId() == DefaultHours.EVERYBODY ? HoursFrom.BUILT_IN : layers.ofEverybody(),
                Optional.of(hours.changedBy()).filter(key -> !key.isEmpty()).map(people::byKey),
                scope.mayEdit());
    }
}
