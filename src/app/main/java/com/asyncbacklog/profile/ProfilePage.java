package com.asyncbacklog.profile;

import com.asyncbacklog.jira.CurrentPage;
import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.PageAction;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.PagePart;
import java.util.Comparator;
import java.util.List;

/** {@code /secure/AsyncBacklogProfile.jspa}: what people set for themselves. */
public final class ProfilePage extends PageAction {

    /** Without the context path. */
    public static final String PATH = "/secure/AsyncBacklogProfile.jspa";

    private final List<ProfileSection> sections;
    private final CurrentReader reader;

    public ProfilePage(List<ProfileSection> sections, CurrentReader reader, CurrentPage current) {
        super(current);
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(ProfileSection::place))
                .toList();
        this.reader = reader;
    }

    @Override
    protected boolean mayShow() {
        return !reader.get().person().isAnonymous();
    }

    @Override
    protected ProfileView view() {
        require("profile-resources");
        sections.forEach(section -> require(section.webResource()));
        Reader owner = reader.get();
        return new ProfileView(sections.stream()
                .map(section -> new PagePart(section.template(), section.view(owner)))
                .toList());
    }
}
