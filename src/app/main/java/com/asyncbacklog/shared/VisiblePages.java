package com.asyncbacklog.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Fills pages from rows of which the reader may not see each. A page looks at no more than five times its limit of rows,
 * however few of them show, and at no more than its limit at once, so its cost has a bound: one read when all are visible, five at
 * most. It ends early where its items weigh too much together, so what it answers, and what is made for it, have a bound as well.
 *
 * @param <R> a row as stored
 * @param <V> what the reader sees of it
 */
public final class VisiblePages<R, V> {

    /** How often it looks at as many rows as are asked for. */
    private static final int PATIENCE = 5;

    /** Where a page ends early, in the unit of the weights; its first item is there whatever it weighs. */
    static final int BUDGET = 1024 * 1024;

    private final Reading<R> rows;
    private final Function<R, Cursor> place;
    private final Function<List<R>, List<Optional<V>>> sight;
    private final ToIntFunction<V> weight;

    /**
     * @param place where a row stands
     * @param sight what the reader sees of these rows, in the same order, by a fixed number of calls to Jira
     * @param weight how much an item adds to a page, about the number of its characters
     */
    public VisiblePages(
            Reading<R> rows,
            Function<R, Cursor> place,
            Function<List<R>, List<Optional<V>>> sight,
            ToIntFunction<V> weight) {
        this.rows = rows;
        this.place = place;
        this.sight = sight;
        this.weight = weight;
    }

    public Page<V> page(Paging paging) {
        Filling filling = new Filling(paging.limit());
        Optional<Cursor> rest = filling.add(paging.after(), paging.limit());
        for (int looks = 1; looks < PATIENCE && rest.isPresent() && !filling.full; looks++) {
            rest = filling.add(rest, paging.limit());
        }
        return new Page<>(filling.seen, rest);
    }

    /** A page while it is made. */
    private final class Filling {

        private final int wanted;
        private final List<V> seen = new ArrayList<>();
        private long filled;
        private boolean full;

        Filling(int wanted) {
            this.wanted = wanted;
        }

        /** Adds what can be seen of the next {@code most} rows until it is full; answers where the rest begins. */
        Optional<Cursor> add(Optional<Cursor> after, int most) {
            List<R> read = rows.read(after, most + 1);
            List<R> looked = read.subList(0, Math.min(most, read.size()));
            int done = 0;
            for (Optional<V> visible : looked.isEmpty() ? List.<Optional<V>>of() : sight.apply(looked)) {
                if (visible.isPresent() && !take(visible.get())) {
                    break;
                }
                done++;
                if (full) {
                    break;
                }
            }
            if (done == read.size()) {
                return Optional.empty();
            }
            return done == 0 ? after : Optional.of(place.apply(read.get(done - 1)));
        }

        private boolean take(V item) {
            filled += weight.applyAsInt(item);
            boolean fits = seen.isEmpty() || filled <= BUDGET;
            if (fits) {
                seen.add(item);
            }
            full = !fits || seen.size() == wanted;
            return fits;
        }
    }

    /** Reads stored rows from the newest to the oldest. */
    public interface Reading<R> {

        /** At most {@code most} of those after {@code after}. */
        List<R> read(Optional<Cursor> after, int most);
    }
}
