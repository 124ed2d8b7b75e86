package com.atlassian.jira.jql.operand;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.query.operand.Operand;

/** A value that a JQL function gives: a number, a text or, with neither, EMPTY. */
@Confirmed(jira = "11.3.1", by = "codescape/jira-scrum-poker")
public class QueryLiteral {

    private final Operand source;
    private final Long number;
    private final String text;

    @Unconfirmed("docs.atlassian.com/jira/server, QueryLiteral")
    public QueryLiteral(Operand sourceOperand) {
        this(sourceOperand, null, null);
    }

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this(sourceOperand, longValue, null);
    }

    @Unconfirmed("docs.atlassian.com/jira/server, QueryLiteral; used by apps for Jira 8")
    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this(sourceOperand, null, stringValue);
    }

    private QueryLiteral(Operand source, Long number, String text) {
        this.source = source;
        this.number = number;
        this.text = text;
    }

    @Unconfirmed("docs.atlassian.com/jira/server, QueryLiteral")
    public Operand getSourceOperand() {
        return source;
    }

    /** {@code null} unless it was made of a number. */
    @Unconfirmed("docs.atlassian.com/jira/server, QueryLiteral")
    public Long getLongValue() {
        return number;
    }

    /** {@code null} unless it was made of a text. */
    @Unconfirmed("docs.atlassian.com/jira/server, QueryLiteral")
    public String getStringValue() {
        return text;
    }

    @Unconfirmed("docs.atlassian.com/jira/server, QueryLiteral")
    public boolean isEmpty() {
        return number == null && text == null;
    }
}
