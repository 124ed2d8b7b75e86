package com.asyncbacklog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.Test;

public class VisiblePagesTest {

    private final List<Integer> reads = new ArrayList<>();
    private final List<Integer> looked = new ArrayList<>();
    private int weight = 1;

    @Test
    public void a_page_of_what_is_all_visible_takes_one_read() {
        Page<Integer> page = pages(50, row -> true).page(Paging.first(10));

        assertThat(page.items()).hasSize(10).startsWith(50).endsWith(41);
        assertThat(page.next()).contains(new Cursor(41, 41));
        assertThat(reads).containsExactly(11);
    }

    @Test
    public void the_last_page_has_no_next() {
        assertThat(pages(10, row -> true).page(Paging.first(10)).next()).isEmpty();
        assertThat(pages(0, row -> true).page(Paging.first(10)).next()).isEmpty();
    }

    @Test
    public void what_is_hidden_is_made_up_for_by_further_reads() {
        Page<Integer> page = pages(50, row -> row % 2 == 0).page(Paging.first(10));

        assertThat(page.items()).hasSize(10).startsWith(50).endsWith(32);
        assertThat(page.next()).contains(new Cursor(32, 32));
        assertThat(reads).containsExactly(11, 11);
    }

    @Test
    public void a_page_looks_at_no_more_than_five_times_its_limit() {
        Page<Integer> page = pages(1_000, row -> row == 1).page(Paging.first(10));

        assertThat(page.items()).isEmpty();
        assertThat(page.next()).contains(new Cursor(951, 951));
        assertThat(looked).containsExactly(10, 10, 10, 10, 10);
    }

    @Test
    public void no_more_than_a_page_is_told_at_once_as_all_of_it_may_be_heavy() {
        weight = VisiblePages.BUDGET / 2;

        Page<Integer> page = pages(1_000, row -> row <= 990).page(Paging.first(10));

        assertThat(page.items()).containsExactly(990, 989);
        assertThat(looked).containsExactly(10, 10);
    }

    @Test
    public void a_page_ends_early_where_its_items_weigh_too_much_together() {
        weight = VisiblePages.BUDGET / 3;

        Page<Integer> page = pages(50, row -> true).page(Paging.first(10));

        assertThat(page.items()).containsExactly(50, 49, 48);
        assertThat(page.next()).contains(new Cursor(48, 48));
        assertThat(reads).containsExactly(11);
    }

    @Test
    public void a_single_item_comes_whatever_it_weighs() {
        weight = VisiblePages.BUDGET + 1;

        assertThat(pages(2, row -> true).page(Paging.first(10)).items()).containsExactly(2);
        assertThat(pages(1, row -> true).page(Paging.first(10)).next()).isEmpty();
    }

    @Test
    public void page_by_page_everything_heavy_comes_once() {
        weight = VisiblePages.BUDGET / 2;

        page_by_page_everything_visible_comes_once();
    }

    @Test
    public void page_by_page_everything_visible_comes_once() {
        for (int limit = 1; limit <= 12; limit++) {
            List<Integer> all = new ArrayList<>();
            Paging paging = Paging.first(limit);
            while (true) {
                Page<Integer> page = pages(97, row -> row % 7 < 2).page(paging);
                all.addAll(page.items());
                if (page.next().isEmpty()) {
                    break;
                }
                paging = new Paging(limit, page.next());
            }
            assertThat(all).as("limit %s", limit).containsExactlyElementsOf(visibleOf(97, row -> row % 7 < 2));
        }
    }

    private static List<Integer> visibleOf(int rows, IntPredicate visible) {
        return IntStream.rangeClosed(1, rows)
                .map(row -> rows + 1 - row)
                .filter(visible)
                .boxed()
                .toList();
    }

    /** Rows numbered from {@code count}, the newest, down to 1. */
    private VisiblePages<Integer, Integer> pages(int count, IntPredicate visible) {
        return new VisiblePages<>(
                (after, most) -> {
                    reads.add(most);
                    int newest = after.map(Cursor::id).orElse(count + 1) - 1;
                    return IntStream.range(0, Math.min(most, newest))
                            .map(i -> newest - i)
                            .boxed()
                            .toList();
                },
                row -> new Cursor(row, row),
                rows -> {
                    looked.add(rows.size());
                    return rows.stream()
                            .map(row -> visible.test(row) ? Optional.of(row) : Optional.<Integer>empty())
                            .toList();
                },
                row -> weight);
    }
}
