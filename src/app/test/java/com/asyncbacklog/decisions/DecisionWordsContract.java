package com.asyncbacklog.decisions;

import static com.asyncbacklog.decisions.DecisionStatus.ACCEPTED;
import static com.asyncbacklog.decisions.SampleDecisions.ISSUE;
import static com.asyncbacklog.decisions.SampleDecisions.NOW;
import static com.asyncbacklog.decisions.SampleDecisions.PROJECT;
import static com.asyncbacklog.decisions.SampleDecisions.accepted;
import static com.asyncbacklog.decisions.SampleDecisions.bare;
import static com.asyncbacklog.decisions.SampleDecisions.content;
import static com.asyncbacklog.decisions.SampleDecisions.decision;
import static com.asyncbacklog.decisions.SampleDecisions.rewritten;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.events.EventStore;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.shared.Cursor;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.RevisionStore;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What searches by words find on every database. */
public abstract class DecisionWordsContract {

    @Rule
    public final AppDatabase database;

    private DecisionStore store;

    DecisionWordsContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void openStore() {
        ActiveObjects objects = database.objects();
        store = new DecisionStore(
                objects,
                new EventStore(objects),
                new ObjectionStore(objects),
                new DecisionWordStore(objects),
                new RevisionStore(objects));
    }

    @Test
    public void each_word_must_begin_a_word_of_the_decision_wherever_it_stands() {
        Decision full = store.add(accepted(content("Keep the runtime small"), ISSUE, "ada", NOW));
        Decision other = store.add(decision("Keep Straßenkarten in Übersee", ISSUE, NOW.plusSeconds(1)));

        assertThat(found("keep")).containsExactly(other, full);
        assertThat(found("KEEP run")).containsExactly(full);
        assertThat(found("uber strassenk keep")).containsExactly(other);
        assertThat(found("keep runtime small no new module start measure")).containsExactly(full);
        assertThat(found("keep untime")).isEmpty();
        assertThat(found("keepx")).isEmpty();
    }

    @Test
    public void a_decision_with_many_words_of_one_beginning_is_found_once() {
        Decision many = store.add(decision("test tests testing tested tester testament te tea"));

        assertThat(found("te")).containsExactly(many);
        assertThat(found("test")).containsExactly(many);
        assertThat(found("t")).containsExactly(many);
        assertThat(found("teste testi testa")).containsExactly(many);
    }

    @Test
    public void what_only_some_databases_take_for_the_same_is_found_as_written() {
        Decision cyrillic = store.add(decision("Ёжик и ежи"));
        Decision kana = store.add(decision("ひらがな", ISSUE, NOW.plusSeconds(1)));

        assertThat(found("еж")).containsExactly(cyrillic);
        assertThat(found("ひら")).containsExactly(kana);
        assertThat(found("ヒラ")).isEmpty();
    }

    @Test
    public void words_follow_every_change() {
        Decision before = store.add(decision("Ship weekly"));
        Decision after = rewritten(before, bare("Ship daily"), "ada", NOW);
        store.replace(before, after);
        assertThat(found("weekly")).isEmpty();
        assertThat(found("ship daily")).containsExactly(after);

        Decision moved = after.placed(after.home().movedTo(PROJECT + 1), "ada", NOW);
        store.replace(after, moved);
        assertThat(found("daily")).isEmpty();
        assertThat(store.newest(filter(PROJECT + 1, "daily", Optional.empty()), Optional.empty(), 10))
                .containsExactly(moved);

        store.delete(moved, "ada", NOW);
        assertThat(rows()).isZero();
        store.add(decision("Ship hourly"));
        store.deleteProject(PROJECT);
        assertThat(rows()).isZero();
    }

    @Test
    public void a_search_goes_together_with_other_filters_and_with_pages() {
        List<Decision> newestFirst = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            newestFirst.add(0, store.add(decision("Ship release " + i, ISSUE, NOW.plusSeconds(i))));
        }
        store.add(Decision.recorded(
                DecisionHome.ofIssue(PROJECT, ISSUE),
                bare("Ship release proposed"),
                DecisionState.proposed(WaitsFor.DECIDERS),
                "ada",
                NOW.plusSeconds(9)));
        DecisionFilter accepted = filter(PROJECT, "rel ship", Optional.of(DecisionStatus.ACCEPTED));

        assertThat(store.newest(accepted, Optional.empty(), 3)).isEqualTo(newestFirst.subList(0, 3));
        Cursor third = newestFirst.get(2).place();
        assertThat(store.newest(accepted, Optional.of(third), 3)).isEqualTo(newestFirst.subList(3, 5));
        assertThat(store.newest(filter(PROJECT, "ship", Optional.of(DecisionStatus.PROPOSED)), Optional.empty(), 10))
                .hasSize(1);
    }

    @Test
    public void a_search_goes_together_with_an_area_and_with_reviews_that_are_due() {
        Decision due = store.add(Decision.recorded(
                new DecisionHome(PROJECT, Optional.of(ISSUE), Optional.of(7), false),
                content("Keep the runtime small"),
                DecisionState.accepted("ada", NOW),
                "ada",
                NOW));
        store.add(decision("Keep the runtime large"));
        List<String> words = List.of("keep", "run");
        LocalDate day = LocalDate.parse("2026-09-01");

        assertThat(store.newest(
                        new DecisionFilter(
                                PROJECT,
                                Optional.of(ISSUE),
                                Optional.empty(),
                                Optional.of(day),
                                Optional.of(7),
                                NOW,
                                words),
                        Optional.empty(),
                        10))
                .containsExactly(due);
        assertThat(store.newest(
                        new DecisionFilter(
                                PROJECT,
                                Optional.empty(),
                                Optional.of(DecisionStatus.ACCEPTED),
                                Optional.of(day.minusDays(1)),
                                Optional.empty(),
                                NOW,
                                words),
                        Optional.empty(),
                        10))
                .isEmpty();
    }

    @Test
    public void a_search_costs_two_statements_and_a_list_one_whatever_there_is() throws SQLException {
        assertThat(statements("ship week")).isEqualTo(1);
        store.add(decision("Ship weekly"));
        assertThat(statements("ship week")).isEqualTo(2);

        multiply(Boolean.getBoolean("slow") ? 16 : 12);
        database.analyze();

        assertThat(found("ship week")).hasSize(201);
        assertThat(statements("ship week")).isEqualTo(2);
        assertThat(statements("ship wee w")).isEqualTo(2);
        assertThat(database.statements().statements().get(0)).doesNotContain("RATIONALE");
        for (Optional<DecisionStatus> status : List.of(Optional.<DecisionStatus>empty(), Optional.of(ACCEPTED))) {
            database.statements().start();
            assertThat(store.newest(filter(PROJECT, "", status), Optional.empty(), 201))
                    .hasSize(201);
            assertThat(database.statements().count()).isEqualTo(1);
        }
    }

    @Test
    public void decisions_of_an_earlier_release_get_their_words_and_changes_meanwhile_count() {
        List<Decision> old = new ArrayList<>();
        for (int i = 0; i < 103; i++) {
            old.add(store.add(decision("Ship weekly " + i)));
        }
        for (DecisionRow row : database.objects().find(DecisionRow.class, Query.select())) {
            row.setHasWords(null);
            row.save();
        }
        database.objects().deleteWithSQL(DecisionWordRow.class, "ID > ?", 0);
        DecisionWordsService service = new DecisionWordsService(store);
        assertThat(found("ship")).isEmpty();

        service.run(NOW);

        assertThat(found("ship")).hasSize(103);
        assertThat(store.withoutWords(0, 10)).isEmpty();
        service.run(NOW);
        assertThat(found("weekly 77")).containsExactly(old.get(77));
        store.addWords(rewritten(old.get(77), bare("Something stale"), "ada", NOW));
        store.addWords(store.find(old.get(77).id()).orElseThrow());
        assertThat(found("stale")).isEmpty();
    }

    @Test
    public void the_longest_decision_has_room_for_its_words() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 99_000; i++) {
            text.append("w").append(Integer.toString(i * 7919, 36)).append(' ');
        }
        DecisionContent content = new DecisionContent(
                "Long", text.toString(), text.toString(), "", "", List.of(), List.of(), Optional.empty(), List.of());

        Decision stored = store.add(accepted(content, ISSUE, "ada", NOW));

        assertThat(rows()).isEqualTo(SearchWords.MOST);
        assertThat(found("w")).containsExactly(stored);
    }

    private List<Decision> found(String text) {
        return store.newest(filter(PROJECT, text, Optional.empty()), Optional.empty(), 201);
    }

    private int statements(String text) {
        database.statements().start();
        found(text);
        return database.statements().count();
    }

    private static DecisionFilter filter(long project, String text, Optional<DecisionStatus> status) {
        FieldErrors errors = new FieldErrors();
        List<String> words = new DecisionSearch("", "", "", text, "").words(errors);
        errors.refuseIfAny();
        return new DecisionFilter(
                project, Optional.empty(), status, Optional.empty(), Optional.empty(), NOW.plusSeconds(60), words);
    }

    private int rows() {
        return database.objects().count(DecisionWordRow.class, Query.select());
    }

    /** Doubles all decisions and their words so many times, by plain SQL. */
    private void multiply(int times) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            String decisions = table(connection, "_DECISION");
            String words = table(connection, "_DECISION_WORD");
            String quote = connection.getMetaData().getIdentifierQuoteString();
            for (int i = 0; i < times; i++) {
                int last = number(connection, "SELECT MAX(%1$sID%1$s) FROM %2$s".formatted(quote, decisions));
                copy(
                        connection,
                        "INSERT INTO %2$s (%1$sID%1$s, %1$sISSUE_ID%1$s, %1$sPROJECT_ID%1$s, %1$sTITLE%1$s, %1$sSTATUS%1$s, %1$sAUTHOR%1$s, %1$sCREATED_AT%1$s, %1$sUPDATED_AT%1$s, %1$sUPDATED_BY%1$s, %1$sVERSION%1$s, %1$sHAS_WORDS%1$s) SELECT %1$sID%1$s + ?, %1$sISSUE_ID%1$s, %1$sPROJECT_ID%1$s, %1$sTITLE%1$s, %1$sSTATUS%1$s, %1$sAUTHOR%1$s, %1$sCREATED_AT%1$s, %1$sUPDATED_AT%1$s, %1$sUPDATED_BY%1$s, %1$sVERSION%1$s, %1$sHAS_WORDS%1$s FROM %2$s"
                                .formatted(quote, decisions),
                        last);
                copy(
                        connection,
                        "INSERT INTO %2$s (%1$sDECISION_ID%1$s, %1$sPROJECT_ID%1$s, %1$sWORD%1$s, %1$sSHARED_LENGTH%1$s) SELECT %1$sDECISION_ID%1$s + ?, %1$sPROJECT_ID%1$s, %1$sWORD%1$s, %1$sSHARED_LENGTH%1$s FROM %2$s"
                                .formatted(quote, words),
                        last);
            }
        }
    }

    private static String table(Connection connection, String end) throws SQLException {
        String schema = connection.getSchema();
        try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), schema, "AO\\_%", null)) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (name.matches("(?i)AO_[0-9A-F]{6}" + end)) {
                    String quote = connection.getMetaData().getIdentifierQuoteString();
                    String within = schema == null ? "" : quote + schema + quote + ".";
                    return within + quote + name + quote;
                }
            }
        }
        throw new IllegalStateException("no table " + end);
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void copy(Connection connection, String sql, int last) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, last);
            statement.executeUpdate();
        }
    }
}
