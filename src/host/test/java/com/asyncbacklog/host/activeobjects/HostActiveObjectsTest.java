package com.asyncbacklog.host.activeobjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.host.database.HostDatabase;
import com.asyncbacklog.host.testing.OnEachDatabase;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.junit.Test;

public class HostActiveObjectsTest extends OnEachDatabase {

    private static final String NAMESPACE = "com.atlassian.example.ao.myplugin";

    private final HostDatabase database = database();
    private final DatabaseKind kind;

    public HostActiveObjectsTest(DatabaseKind kind) {
        super(kind);
        this.kind = kind;
    }

    @Test
    public void tables_carry_the_documented_prefix_of_their_namespace() throws Exception {
        open(Note.class);

        assertThat(tables()).contains("AO_28BE2D_NOTE");
    }

    @Test
    public void a_row_comes_back_as_it_was_saved() {
        ActiveObjects ao = open(Note.class);
        Note note = create(ao, "a");
        note.setText("b");
        note.save();

        assertThat(ao.get(Note.class, note.getID()).getText()).isEqualTo("b");
        assertThat(ao.get(Note.class, 999)).isNull();
    }

    @Test
    public void rows_created_together_take_one_statement() {
        ActiveObjects ao = open(Note.class);
        database.appStatements().start();
        ao.create(Note.class, List.of(Map.of("TEXT", "a"), Map.of("TEXT", "b")));

        assertThat(database.appStatements().statements()).hasSize(1);
        assertThat(texts(ao)).containsExactly("a", "b");
    }

    @Test
    public void finding_fifty_rows_and_reading_them_is_one_statement() {
        ActiveObjects ao = open(Note.class);
        for (int i = 0; i < 50; i++) {
            create(ao, "note " + i);
        }
        database.appStatements().start();

        assertThat(texts(ao)).hasSize(50);
        assertThat(database.appStatements().statements()).hasSize(1);
    }

    @Test
    public void rows_are_counted_and_deleted() {
        ActiveObjects ao = open(Note.class);
        Note first = create(ao, "a");
        create(ao, "b");
        create(ao, "c");
        ao.delete(first);

        assertThat(ao.deleteWithSQL(Note.class, "TEXT = ?", "b")).isEqualTo(1);
        assertThat(ao.count(Note.class, Query.select())).isEqualTo(1);
    }

    @Test
    public void a_transaction_keeps_all_of_its_changes() {
        ActiveObjects ao = open(Note.class);
        String answer = ao.executeInTransaction(() -> {
            create(ao, "a");
            create(ao, "b");
            return "done";
        });

        assertThat(answer).isEqualTo("done");
        assertThat(texts(ao)).containsExactly("a", "b");
    }

    @Test
    public void a_failed_transaction_keeps_nothing_and_gives_the_failure_on() {
        ActiveObjects ao = open(Note.class);
        assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                    create(ao, "a");
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no");

        assertThat(texts(ao)).isEmpty();
        create(ao, "b");
        assertThat(texts(ao)).containsExactly("b");
    }

    @Test
    public void an_sql_error_rolls_the_transaction_back() {
        ActiveObjects ao = open(Note.class);
        assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                    create(ao, "a");
                    return create(ao, "x".repeat(256));
                }))
                .isInstanceOf(ActiveObjectsException.class)
                .hasCauseInstanceOf(SQLException.class);

        assertThat(texts(ao)).isEmpty();
    }

    @Test
    public void a_nested_transaction_joins_the_outer_one() {
        ActiveObjects ao = open(Note.class);
        assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                    ao.executeInTransaction(() -> create(ao, "inner"));
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");

        assertThat(texts(ao)).isEmpty();
    }

    @Test
    public void a_failed_nested_transaction_dooms_the_outer_one() {
        ActiveObjects ao = open(Note.class);
        assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                    create(ao, "outer");
                    try {
                        ao.executeInTransaction(() -> {
                            throw new IllegalStateException("inner");
                        });
                    } catch (IllegalStateException caught) {
                        create(ao, "afterwards");
                    }
                    return null;
                }))
                .isInstanceOf(ActiveObjectsException.class)
                .hasMessageContaining("nested");

        assertThat(texts(ao)).isEmpty();
    }

    @Test
    public void a_transaction_is_not_seen_by_other_threads_before_its_end() throws Exception {
        ActiveObjects ao = open(Note.class);
        List<String> seen = new ArrayList<>(List.of("nothing read"));
        ao.executeInTransaction(() -> {
            create(ao, "a");
            inAnotherThread(() -> {
                seen.clear();
                seen.addAll(texts(ao));
            });
            return null;
        });

        assertThat(seen).isEmpty();
        assertThat(texts(ao)).containsExactly("a");
    }

    @Test
    public void a_transaction_sees_what_others_commit_meanwhile() {
        ActiveObjects ao = open(Note.class);
        List<String> seen = ao.executeInTransaction(() -> {
            texts(ao);
            inAnotherThread(() -> create(ao, "a"));
            return texts(ao);
        });

        assertThat(seen).containsExactly("a");
    }

    @Test
    public void the_case_of_letters_and_accents_count_when_texts_are_compared() {
        ActiveObjects ao = open(Note.class);
        create(ao, "Café");

        assertThat(ao.count(Note.class, Query.select().where("TEXT = ?", "café")))
                .isZero();
        assertThat(ao.count(Note.class, Query.select().where("TEXT = ?", "Cafe")))
                .isZero();
        assertThat(ao.count(Note.class, Query.select().where("TEXT = ?", "Café")))
                .isEqualTo(1);
    }

    @Test
    public void connections_return_to_the_pool_whatever_happens() {
        ActiveObjects ao = open(Note.class);
        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> ao.executeInTransaction(() -> create(ao, "x".repeat(256))))
                    .isInstanceOf(ActiveObjectsException.class);
        }

        create(ao, "still here");
        assertThat(texts(ao)).containsExactly("still here");
    }

    @Test
    public void migration_adds_a_column_and_leaves_other_tables_alone() throws Exception {
        create(open(Note.class), "a");
        HostActiveObjects.open(database, "another.app", List.of(Other.class));
        open(NoteWithAuthor.class);

        assertThat(tables()).anyMatch(name -> name.endsWith("_OTHER")).contains("AO_28BE2D_NOTE");
        assertThat(texts(open(Note.class))).containsExactly("a");
    }

    /** MariaDB gives an empty text to the rows that have none; all others refuse, and so must the app's authors. */
    @Test
    public void a_column_that_must_have_a_value_can_not_be_added_to_rows_that_have_none() {
        create(open(Note.class), "a");

        if (kind == DatabaseKind.MARIADB) {
            assertThat(texts(open(NoteWithTitle.class))).containsExactly("a");
        } else {
            assertThatThrownBy(() -> open(NoteWithTitle.class)).isInstanceOf(RuntimeException.class);
        }
    }

    /** A name within a function is not quoted; only where the case of names counts does that matter. */
    @Test
    public void a_function_around_a_column_fails_on_postgresql() {
        ActiveObjects ao = open(Note.class);
        create(ao, "a");
        Query upper = Query.select().where("UPPER(TEXT) = ?", "A");

        if (kind == DatabaseKind.POSTGRES) {
            assertThatThrownBy(() -> ao.find(Note.class, upper)).hasMessageContaining("does not exist");
        } else {
            assertThat(ao.find(Note.class, upper)).hasSize(1);
        }
    }

    @Test
    public void a_table_name_beyond_thirty_characters_is_refused() {
        assertThatThrownBy(() -> open(AnEntityWithTwentyOneChars.class))
                .isInstanceOf(ActiveObjectsException.class)
                .hasMessageContaining("30");
    }

    @Test
    public void a_column_name_beyond_thirty_characters_is_refused() {
        assertThatThrownBy(() -> open(LongColumn.class))
                .isInstanceOf(ActiveObjectsException.class)
                .hasMessageContaining("30");
    }

    @Test
    public void a_reserved_word_as_a_column_is_refused() {
        assertThatThrownBy(() -> open(Reserved.class))
                .isInstanceOf(ActiveObjectsException.class)
                .hasMessageContaining("NUMBER")
                .hasMessageContaining("reserved word");
    }

    @Test
    public void text_between_450_characters_and_unlimited_is_refused() {
        assertThatThrownBy(() -> open(LongText.class)).isInstanceOf(RuntimeException.class);
    }

    @Test
    public void a_type_that_active_objects_lacks_is_refused() {
        assertThatThrownBy(() -> open(Instants.class)).isInstanceOf(RuntimeException.class);
    }

    @Test
    public void a_column_that_must_be_given_is_missed_before_any_sql() {
        ActiveObjects ao = open(Other.class);
        database.appStatements().start();

        assertThatThrownBy(() -> ao.create(Other.class)).isInstanceOf(IllegalArgumentException.class);
        assertThat(database.appStatements().count()).isZero();
    }

    private ActiveObjects open(Class<? extends RawEntity<?>> entity) {
        return HostActiveObjects.open(database, NAMESPACE, List.of(entity));
    }

    private static void inAnotherThread(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Note create(ActiveObjects ao, String text) {
        return ao.create(Note.class, new DBParam("TEXT", text));
    }

    private static List<String> texts(ActiveObjects ao) {
        List<String> texts = new ArrayList<>();
        for (Note note : ao.find(Note.class, Query.select().order("ID ASC"))) {
            texts.add(note.getText());
        }
        return texts;
    }

    private List<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.jira().getConnection();
                ResultSet rows = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), null, null)) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    public interface Note extends Entity {
        String getText();

        void setText(String text);
    }

    @Table("Note")
    public interface NoteWithAuthor extends Note {
        String getAuthor();

        void setAuthor(String author);
    }

    @Table("Note")
    public interface NoteWithTitle extends Note {
        @NotNull
        String getTitle();

        void setTitle(String title);
    }

    public interface Other extends Entity {
        @NotNull
        String getName();

        void setName(String name);
    }

    public interface AnEntityWithTwentyOneChars extends Entity {}

    public interface LongColumn extends Entity {
        String getAnAttributeWithAnOverlyLongName();
    }

    public interface Reserved extends Entity {
        String getNumber();
    }

    public interface LongText extends Entity {
        @StringLength(4000)
        String getText();
    }

    public interface Instants extends Entity {
        java.time.Instant getAt();
    }
}
