package com.asyncbacklog.jira;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneId;

/** A person as REST answers them; {@code timeZone} is an IANA name, null for one whom Jira no longer knows. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PersonJson(String key, String name, String displayName, String timeZone) {

    public static PersonJson of(Person person) {
        return new PersonJson(
                person.key(),
                person.name(),
                person.displayName(),
                person.zone().map(ZoneId::getId).orElse(null));
    }
}
