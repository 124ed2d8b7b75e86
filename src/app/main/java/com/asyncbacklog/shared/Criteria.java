package com.asyncbacklog.shared;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What rows must meet, all of it, as the text and the values that Active Objects takes. Column names are in capitals and stand
 * bare, as it quotes them only so.
 */
public final class Criteria {

    /** Oracle takes no longer list. */
    public static final int LONGEST_LIST = 1_000;

    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** A long list in parts that are short enough for {@link #in}. */
    public static <T> List<List<T>> lists(Collection<T> list) {
        List<T> all = List.copyOf(list);
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LONGEST_LIST) {
            parts.add(all.subList(from, Math.min(from + LONGEST_LIST, all.size())));
        }
        return parts;
    }

    public Criteria and(String criterion, Object... of) {
        parts.add(criterion);
        Collections.addAll(values, of);
        return this;
    }

    /** Nothing to meet when there is no value. */
    public Criteria and(String criterion, Optional<?> value) {
        value.ifPresent(present -> and(criterion, present));
        return this;
    }

    /** At least one of these, of which there must be any. */
    public Criteria anyOf(List<Criteria> alternatives) {
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("nothing to choose from");
        }
        parts.add(
                "(" + alternatives.stream().map(each -> "(" + each.text() + ")").collect(joining(" OR ")) + ")");
        alternatives.forEach(each -> values.addAll(each.values));
        return this;
    }

    /** One of a list, which must not be empty nor longer than {@link #LONGEST_LIST}. */
    public Criteria in(String column, Collection<?> list) {
        if (list.isEmpty() || list.size() > LONGEST_LIST) {
            throw new IllegalArgumentException(column + " in a list of " + list.size());
        }
        parts.add(column + " IN (" + String.join(", ", Collections.nCopies(list.size(), "?")) + ")");
        values.addAll(list);
        return this;
    }

    /**
     * What comes after a place in a list from the newest to the oldest. The first half says nothing new: it lets the database
     * begin at the right place of the index.
     */
    public Criteria after(Optional<Cursor> place, String atColumn, String idColumn) {
        place.ifPresent(at ->
                and("%1$s <= ? AND (%1$s < ? OR %2$s < ?)".formatted(atColumn, idColumn), at.at(), at.at(), at.id()));
        return this;
    }

    public String text() {
        return String.join(" AND ", parts);
    }

    public Object[] values() {
        return values.toArray();
    }
}
