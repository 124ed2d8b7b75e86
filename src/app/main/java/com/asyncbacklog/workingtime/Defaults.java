package com.asyncbacklog.workingtime;

/** The layers of default hours in a project; without a project both are those of everybody. */
record Defaults(DefaultHours team, DefaultHours everybody) {

    /** What was set for this project, or for everybody. */
    DefaultHours of(long projectId) {
        return projectId == DefaultHours.EVERYBODY ? everybody : team;
    }

    /** What counts for somebody without hours of their own. */
    HoursFrom hours() {
        return team.projectId() == DefaultHours.EVERYBODY
                ? ofEverybody()
                : team.week().map(week -> new HoursFrom(HoursSource.TEAM, week)).orElseGet(this::ofEverybody);
    }

    /** What counts where no team has its own. */
    HoursFrom ofEverybody() {
        return everybody
                .week()
                .map(week -> new HoursFrom(HoursSource.ADMINISTRATOR, week))
                .orElse(HoursFrom.BUILT_IN);
    }
}
