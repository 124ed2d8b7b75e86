package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.Criteria;
import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.Table;

/**
 * The words of decisions in the database, for {@link DecisionStore}, in whose transactions they are written.
 *
 * <p>A search is one statement however many words it has: the decisions joined with the table of words once for each word.
 * Active Objects tells joined tables apart by their types, so each join has a type of its own, all of the same table. As
 * a word finds a decision once (see {@link DecisionWordRow#getSharedLength}), the joins never multiply rows, nothing must be made
 * distinct, and a page is cut where any other is.
 */
@Named
class DecisionWordStore {

    /** In one search. */
    static final int MOST_WORDS = 8;

    /** So many rows are written by one statement. */
    private static final int AT_ONCE = 500;

    private static final List<Class<? extends Entity>> JOINED = List.of(
            First.class,
            Second.class,
            Third.class,
            Fourth.class,
            Fifth.class,
            Sixth.class,
            Seventh.class,
            Eighth.class);

    private final ActiveObjects objects;

    DecisionWordStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /** Of a new decision, which has none yet. */
    void add(Decision decision) {
        List<Map<String, Object>> rows = new ArrayList<>();
        String before = "";
        for (String word : SearchWords.in(decision.content())) {
            rows.add(Map.of(
                    "DECISION_ID", decision.id(),
                    "PROJECT_ID", decision.home().projectId(),
                    "WORD", word,
                    "SHARED_LENGTH", sharedLength(before, word)));
            before = word;
        }
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            objects.create(DecisionWordRow.class, rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
        }
    }

    /** In the place of those it had, where they differ or belong to another project. */
    void replace(Decision before, Decision after) {
        boolean isSame = before.content().equals(after.content())
                && before.home().projectId() == after.home().projectId();
        if (!isSame) {
            renew(after);
        }
    }

    void renew(Decision decision) {
        delete(decision.id());
        add(decision);
    }

    void delete(int decisionId) {
        objects.deleteWithSQL(DecisionWordRow.class, "DECISION_ID = ?", decisionId);
    }

    /**
     * Lets a query of decisions find only those in which each of these words begins one of theirs.
     *
     * @param decisions what the query calls the decisions
     * @param words as {@link SearchWords} has them, at most {@value #MOST_WORDS}
     */
    static void join(Query query, Criteria criteria, String decisions, long projectId, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String table = "w" + i;
            query.alias(JOINED.get(i), table).join(JOINED.get(i), decisions + ".ID = " + table + ".DECISION_ID");
            criteria.and(table + ".PROJECT_ID = ?", projectId)
                    .and(table + ".WORD LIKE ?", words.get(i) + "%")
                    .and(table + ".SHARED_LENGTH < ?", words.get(i).length());
        }
    }

    private static int sharedLength(String before, String word) {
        int length = 0;
        while (length < before.length() && length < word.length() && before.charAt(length) == word.charAt(length)) {
            length++;
        }
        return length;
    }

    @Table("DecisionWord")
    interface First extends Entity {}

    @Table("DecisionWord")
    interface Second extends Entity {}

    @Table("DecisionWord")
    interface Third extends Entity {}

    @Table("DecisionWord")
    interface Fourth extends Entity {}

    @Table("DecisionWord")
    interface Fifth extends Entity {}

    @Table("DecisionWord")
    interface Sixth extends Entity {}

    @Table("DecisionWord")
    interface Seventh extends Entity {}

    @Table("DecisionWord")
    interface Eighth extends Entity {}
}
