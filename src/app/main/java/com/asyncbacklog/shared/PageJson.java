package com.asyncbacklog.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A list as REST answers it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PageJson<T>(List<T> items, String next) {

    public static <T> PageJson<T> of(Page<T> page) {
        return new PageJson<>(page.items(), page.next().map(Cursor::text).orElse(null));
    }
}
