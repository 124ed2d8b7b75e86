package com.asyncbacklog.profile;

import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.PageAction;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.jira.Words;
import com.asyncbacklog.shared.PagePart;
import java.util.Comparator;
import java.util.List;

/** {@code /secure/AsyncBacklogProfile.jspa}: what people set for themselves. */
public final class ProfilePage extends PageAction {

    /** Without the context path. */
    public static final String PATH = "/secure/AsyncBacklogProfile.jspa";

    private final List<ProfileSection> sections;
    private final People people;
    private final Words words;

    public ProfilePage(List<ProfileSection> sections, People people, Words words, CurrentPage current) {
        super(current);
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(ProfileSection::place))
                .toList();
        this.people = people;
        this.words = words;
    }

    @Override
    protected boolean mayShow() {
        return !people.current().isAnonymous();
    }

    @Override
    protected ProfileView view() {
        require("profile-resources");
        sections.forEach(section -> require(section.webResource()));
        Reader reader = words.reader(people.current());
        return new ProfileView(sections.stream()
                .map(section -> new PagePart(section.template(), section.view(reader)))
                .toList());
    }
}
