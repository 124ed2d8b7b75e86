package com.asyncbacklog.decisions;

import net.java.ao.Entity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * A word that stands in a decision, once however often it does, in the form of {@link SearchWords}. The project stands here
 * too, so that a search begins at the right place of the index.
 */
@Table("DecisionWord")
@Indexes({
    @Index(
            name = "word",
            methodNames = {"getProjectId", "getWord"}),
    @Index(
            name = "decision",
            methodNames = {"getDecisionId", "getWord"})
})
public interface DecisionWordRow extends Entity {

    @NotNull
    Integer getDecisionId();

    void setDecisionId(Integer id);

    @NotNull
    Long getProjectId();

    void setProjectId(Long id);

    @NotNull
    @StringLength(SearchWords.LONGEST_STORED)
    String getWord();

    void setWord(String word);

    /**
     * How many characters it begins with like the word before it in the same decision, in alphabetical order. Of all words there
     * that begin with the same n characters, only the first shares fewer than n: so a search by the beginning of a word
     * finds each decision once.
     */
    @NotNull
    Integer getSharedLength();

    void setSharedLength(Integer length);
}
