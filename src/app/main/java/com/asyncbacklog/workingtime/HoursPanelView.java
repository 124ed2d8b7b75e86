package com.asyncbacklog.workingtime;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.profile.ProfilePage;
import java.util.Optional;

/** For templates: when somebody works, for whoever looks at their profile. */
public final class HoursPanelView {

    private final Person person;
    private final WorkingTime time;
    private final Optional<Person> standIn;
    private final ReaderClock reader;
    private final String contextPath;

    HoursPanelView(Person person, WorkingTime time, Optional<Person> standIn, ReaderClock reader, String contextPath) {
        this.person = person;
        this.time = time;
        this.standIn = standIn;
        this.reader = reader;
        this.contextPath = contextPath;
    }

    /** Whether it is the reader's own profile. */
    public boolean isOwn() {
        return person.key().equals(reader.words().reader().person().key());
    }

    /** Such as "Mon–Fri 09:00–17:00", on their clock. */
    public String getWeek() {
        return reader.words().week(time.week());
    }

    public String getPlace() {
        return CalendarWords.place(time.zone());
    }

    /** What their clock shows. */
    public String getTime() {
        return reader.words().clock(time.zone());
    }

    public boolean isWorking() {
        return presence().working();
    }

    public String getState() {
        return text(isWorking() ? "working" : presence().absence().isPresent() ? "absent" : "off");
    }

    /** Until when, on both clocks; empty when no working time is in sight. */
    public String getUntil() {
        return presence()
                .changesAt()
                .map(at -> text(
                        isWorking() ? "until" : "back",
                        isOwn()
                                ? reader.words().moment(at, time.zone())
                                : reader.words().onBothClocks(at, person.displayName(), time.zone(), reader.zone())))
                .orElseGet(() -> text("never"));
    }

    /** Who stands in for them now; empty for nobody. */
    public String getStandIn() {
        return standIn.map(Person::displayName).orElse("");
    }

    /** Where the reader changes their own. */
    public String getSettingsLink() {
        return contextPath + ProfilePage.PATH;
    }

    private Presence presence() {
        return Presence.at(reader.words().now(), time);
    }

    private String text(String key, Object... parameters) {
        return reader.words().reader().text("asyncbacklog.workingtime.panel." + key, parameters);
    }
}
