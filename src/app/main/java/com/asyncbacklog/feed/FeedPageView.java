package com.asyncbacklog.feed;

import com.asyncbacklog.attention.AttentionItemView;
import java.util.List;

/** For templates: a project's feed in the hub. Links are without the context path. */
public final class FeedPageView {

    private final FeedPlace place;
    private final List<String> actions;
    private final List<AttentionItemView> waiting;
    private final List<PersonNowView> people;
    private final List<FeedDayView> days;
    private final FeedFilterChoice filter;
    private final FeedLinks links;

    FeedPageView(
            FeedPlace place,
            List<String> actions,
            List<AttentionItemView> waiting,
            List<PersonNowView> people,
            List<FeedDayView> days,
            FeedFilterChoice filter,
            FeedLinks links) {
        this.place = place;
        this.actions = actions;
        this.waiting = waiting;
        this.people = people;
        this.days = days;
        this.filter = filter;
        this.links = links;
    }

    /**
     * What is shown of the feed.
     *
     * @param error what is wrong with the address, empty when nothing is
     * @param missed whether the address points to something that is not shown
     * @param newest the id of the newest event, where all before it are to be seen as well; 0 when they are not
     * @param unread whether anything here is new
     */
    record FeedPlace(String error, boolean missed, boolean narrowed, int newest, boolean unread, String since) {}

    /** How it can be narrowed. */
    record FeedFilterChoice(List<FeedChipView> chips, List<FeedKindView> kinds) {}

    /** Where the list begins and goes on, both perhaps empty; the feed as Atom. */
    record FeedLinks(String clear, String newest, String older, String atom) {}

    public String getError() {
        return place.error();
    }

    /** Whether the address points to something that is not shown. */
    public boolean isMissed() {
        return place.missed();
    }

    public boolean isNarrowed() {
        return place.narrowed();
    }

    public int getNewestId() {
        return place.newest();
    }

    public boolean isUnread() {
        return place.unread();
    }

    /** The first day that is asked for, as in the address. */
    public String getSince() {
        return place.since();
    }

    /** Paths of templates. */
    public List<String> getActions() {
        return actions;
    }

    public List<AttentionItemView> getWaiting() {
        return waiting;
    }

    public boolean isWaitingForReader() {
        return !waiting.isEmpty();
    }

    public List<PersonNowView> getPeople() {
        return people;
    }

    public List<FeedDayView> getDays() {
        return days;
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    public List<FeedChipView> getChips() {
        return filter.chips();
    }

    public List<FeedKindView> getKinds() {
        return filter.kinds();
    }

    public String getClearLink() {
        return links.clear();
    }

    public String getNewestLink() {
        return links.newest();
    }

    public String getOlderLink() {
        return links.older();
    }

    public String getAtomLink() {
        return links.atom();
    }
}
