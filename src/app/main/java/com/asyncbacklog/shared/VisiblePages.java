package com.asyncbacklog.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fills pages from rows of which the reader may not see each. A page looks at no more than five times its limit of rows,
 * however few of them show, so its cost has a bound: one read when all are visible, two at most.
 *
 * @param <R> a row as stored
 * @param <V> what the reader sees of it
 */
public final class VisiblePages<R, V> {

    /** Rows looked at for each one asked for. */
    private static final int PATIENCE = 5;

    private final Reading<R> rows;
    private final Function<R, Cursor> place;
    private final Function<List<R>, List<Optional<V>>> sight;

    /**
     * @param place where a row stands
     * @param sight what the reader sees of these rows, in the same order, by a fixed number of calls to Jira
     */
    public VisiblePages(Reading<R> rows, Function<R, Cursor> place, Function<List<R>, List<Optional<V>>> sight) {
        this.rows = rows;
        this.place = place;
        this.sight = sight;
    }

    public Page<V> page(Paging paging) {
        List<V> seen = new ArrayList<>();
        Optional<Cursor> rest = fill(seen, paging.after(), paging.limit(), paging.limit());
        if (rest.isPresent() && seen.size() < paging.limit()) {
            rest = fill(seen, rest, paging.limit() * (PATIENCE - 1), paging.limit());
        }
        return new Page<>(seen, rest);
    }

    /** Adds what can be seen of the next {@code most} rows until {@code wanted} are there; answers where the rest begins. */
    private Optional<Cursor> fill(List<V> seen, Optional<Cursor> after, int most, int wanted) {
        List<R> read = rows.read(after, most + 1);
        List<R> looked = read.subList(0, Math.min(most, read.size()));
        int done = 0;
        for (Optional<V> visible : looked.isEmpty() ? List.<Optional<V>>of() : sight.apply(looked)) {
            visible.ifPresent(seen::add);
            done++;
            if (seen.size() == wanted) {
                break;
            }
        }
        return done < read.size() ? Optional.of(place.apply(read.get(done - 1))) : Optional.empty();
    }

    /** Reads stored rows from the newest to the oldest. */
    public interface Reading<R> {

        /** At most {@code most} of those after {@code after}. */
        List<R> read(Optional<Cursor> after, int most);
    }
}
