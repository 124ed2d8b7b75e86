package com.asyncbacklog.workingtime;

/** Where a person's zone is from; the first that there is. */
enum ZoneSource {
    OWN("own"),
    JIRA("jira"),
    SERVER("server");

    private final String value;

    ZoneSource(String value) {
        this.value = value;
    }

    /** As in REST and in text keys. */
    String value() {
        return value;
    }
}
