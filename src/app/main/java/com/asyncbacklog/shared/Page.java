package com.asyncbacklog.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A part of a list and, unless it is the last, where the rest begins. It may hold fewer than were asked for. */
public record Page<T>(List<T> items, Optional<Cursor> next) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<T, R> form) {
        return new Page<>(items.stream().map(form).toList(), next);
    }
}
