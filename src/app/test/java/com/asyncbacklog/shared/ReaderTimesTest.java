package com.asyncbacklog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.Test;

public class ReaderTimesTest {

    private static final Instant WEDNESDAY_EVENING = Instant.parse("2026-03-04T18:05:00Z");

    private final ReaderTimes inLondon =
            new ReaderTimes(message -> message.key() + message.parameters(), Locale.UK, ZoneId.of("Europe/London"));

    @Test
    public void another_zone_shows_beside_ones_own() {
        assertThat(inLondon.onBothClocks(WEDNESDAY_EVENING, "Mei", ZoneId.of("Asia/Tokyo")))
                .isEqualTo("asyncbacklog.time.both[03:05, Mei, Thu, 18:05, Wed]");
    }

    @Test
    public void one_time_is_enough_where_the_clocks_agree() {
        assertThat(inLondon.onBothClocks(WEDNESDAY_EVENING, "Ada", ZoneId.of("Europe/Lisbon")))
                .isEqualTo("asyncbacklog.time.one[18:05, Wed]");
    }

    @Test
    public void a_date_is_the_readers() {
        ReaderTimes inTokyo = new ReaderTimes(message -> "", Locale.UK, ZoneId.of("Asia/Tokyo"));

        assertThat(inLondon.date(WEDNESDAY_EVENING)).isEqualTo("4 Mar 2026");
        assertThat(inTokyo.date(WEDNESDAY_EVENING)).isEqualTo("5 Mar 2026");
        assertThat(inTokyo.date(LocalDate.parse("2026-06-01"))).isEqualTo("1 Jun 2026");
    }
}
