package com.asyncbacklog.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.workingtime.TestCalendars;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;

public class DigestMorningsTest {

    /** In London it is 09:30 on a working day. */
    private static final Instant MORNING = Instant.parse("2026-03-03T09:30:00Z");

    @Rule
    public final AppDatabase database = new AppDatabase();

    private final FakeJira jira = new FakeJira();

    @Test
    public void those_without_a_project_cost_the_same_statements_however_many_they_are() {
        List<DigestReader> many =
                IntStream.range(0, 20).mapToObj(i -> reader("person" + i)).toList();

        int one = statements(many.subList(0, 1));

        assertThat(statements(many)).isEqualTo(one);
    }

    private int statements(List<DigestReader> readers) {
        database.statements().start();
        List<DueDigest> due = new DigestMornings(new TestCalendars(database.objects(), jira.people()).service())
                .due(readers, MORNING);
        database.statements().stop();
        assertThat(due).extracting(DueDigest::reader).containsExactlyElementsOf(readers);
        return database.statements().count();
    }

    private DigestReader reader(String name) {
        return new DigestReader(
                jira.people().byKey(jira.user(name, "Europe/London").getKey()), Set.of(), true);
    }
}
