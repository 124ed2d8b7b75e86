package com.asyncbacklog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Test;

public class PagingTest {

    private final FieldErrors errors = new FieldErrors();

    @Test
    public void without_parameters_a_page_holds_20_from_the_start() {
        assertThat(Paging.parse(null, "", errors)).isEqualTo(new Paging(20, Optional.empty()));
    }

    @Test
    public void a_limit_is_a_number_from_1_to_200() {
        assertThat(Paging.parse("1", null, errors).limit()).isEqualTo(1);
        assertThat(Paging.parse("200", null, errors).limit()).isEqualTo(200);
        for (String limit : new String[] {"0", "201", "-1", "1.5", "x", "99999999999", "１"}) {
            FieldErrors refused = new FieldErrors();
            Paging.parse(limit, null, refused);
            assertThat(refused.asMap()).as(limit).containsOnlyKeys("limit");
        }
    }

    @Test
    public void a_cursor_says_the_same_after_it_travelled() {
        Cursor cursor = new Cursor(1_772_561_100_000L, Integer.MAX_VALUE);

        assertThat(Paging.parse(null, cursor.text(), errors).after()).contains(cursor);
        assertThat(errors.asMap()).isEmpty();
    }

    @Test
    public void a_broken_cursor_is_refused() {
        for (String cursor : new String[] {"x", "!", "MTIz", "MS45OTk5OTk5OTk5", "'; --"}) {
            FieldErrors refused = new FieldErrors();
            Paging.parse(null, cursor, refused);
            assertThat(refused.asMap()).as(cursor).containsOnlyKeys("cursor");
        }
    }
}
