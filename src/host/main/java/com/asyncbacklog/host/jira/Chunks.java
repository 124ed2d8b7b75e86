package com.asyncbacklog.host.jira;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts long lists of values, since an SQL {@code IN} of thousands is slow or refused. */
final class Chunks {

    private static final int SIZE = 500;

    private Chunks() {}

    static <T> List<List<T>> of(Collection<T> values) {
        List<T> all = new ArrayList<>(values);
        return IntStream.range(0, (all.size() + SIZE - 1) / SIZE)
                .mapToObj(i -> all.subList(i * SIZE, Math.min(all.size(), (i + 1) * SIZE)))
                .toList();
    }
}
