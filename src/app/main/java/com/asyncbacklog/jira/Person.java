package com.asyncbacklog.jira;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A person as Jira knows them.
 *
 * @param key what is stored; only anonymisation changes it. Empty: nobody is logged in
 * @param name what people type and addresses carry; an administrator may change it
 * @param zone their time zone; none for one whom Jira no longer knows
 */
public record Person(String key, String name, String displayName, Optional<ZoneId> zone) {

    static final Person NOBODY = new Person("", "", "", Optional.empty());

    static Person unknown(String key) {
        return new Person(key, key, key, Optional.empty());
    }

    public boolean isAnonymous() {
        return key.isEmpty();
    }
}
