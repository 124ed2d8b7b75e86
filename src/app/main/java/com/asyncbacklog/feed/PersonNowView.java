package com.asyncbacklog.feed;

/** For templates: somebody and their time, in the reader's words. */
public final class PersonNowView {

    private final String name;
    private final String avatar;
    private final boolean working;
    private final String clock;
    private final String presence;
    private final String common;

    PersonNowView(String name, String avatar, boolean working, String clock, String presence, String common) {
        this.name = name;
        this.avatar = avatar;
        this.working = working;
        this.clock = clock;
        this.presence = presence;
        this.common = common;
    }

    public String getName() {
        return name;
    }

    public String getAvatar() {
        return avatar;
    }

    public boolean isWorking() {
        return working;
    }

    /** What their clock shows now. */
    public String getClock() {
        return clock;
    }

    /** Until when they work, or when they are back. */
    public String getPresence() {
        return presence;
    }

    /** When they and the reader both work next; empty when that says nothing. */
    public String getCommon() {
        return common;
    }
}
