package com.asyncbacklog.workingtime;

/** Who set the hours that count; the first that there are. */
enum HoursSource {
    OWN("own"),
    TEAM("team"),
    ADMINISTRATOR("administrator"),
    BUILT_IN("built-in");

    private final String value;

    HoursSource(String value) {
        this.value = value;
    }

    /** As in REST and in text keys. */
    String value() {
        return value;
    }
}
