package com.asyncbacklog.updates;

import com.asyncbacklog.shared.HubAddress;

/** For templates: an update where it is mentioned, with a way to all of it. Nothing here is escaped yet. */
public final class UpdateBriefView {

    private final UpdateView update;
    private final String contextPath;

    UpdateBriefView(UpdateView update, String contextPath) {
        this.update = update;
        this.contextPath = contextPath;
    }

    /** Where it stands in its project's feed. */
    public String getLink() {
        return contextPath
                + new HubAddress(update.getProjectKey(), "feed")
                        .with(UpdatePointer.PARAMETER, String.valueOf(update.getId()))
                        .path();
    }

    public String getAuthorName() {
        return update.getAuthorName();
    }

    /** The address of their picture, empty when there is none. */
    public String getAuthorAvatar() {
        return update.getAuthorAvatar();
    }

    public String getDay() {
        return update.getDay();
    }

    /** The same as {@code YYYY-MM-DD}. */
    public String getDayIso() {
        return update.getDayIso();
    }

    /** Empty when nothing is said of it. */
    public String getHealthLabel() {
        return update.getHealthLabel();
    }

    public String getHealthLozenge() {
        return update.getHealthLozenge();
    }

    public String getProgress() {
        return update.getProgress();
    }

    public String getChallenges() {
        return update.getChallenges();
    }
}
