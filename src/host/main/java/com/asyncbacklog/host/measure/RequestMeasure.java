package com.asyncbacklog.host.measure;

import com.asyncbacklog.host.database.StatementCount;
import java.util.SortedMap;

/** What plugins cost on the current thread between {@link #start()} and {@link #stop()}; outside of these nothing is counted. */
public final class RequestMeasure {

    private final StatementCount statements;
    private final ServiceCalls calls;

    public RequestMeasure(StatementCount statements, ServiceCalls calls) {
        this.statements = statements;
        this.calls = calls;
    }

    public void start() {
        statements.start();
        calls.start();
    }

    public void stop() {
        statements.stop();
        calls.stop();
    }

    /** SQL statements sent by Active Objects; a batch is one. */
    public int statements() {
        return statements.count();
    }

    /** Rows that Active Objects read. */
    public long rows() {
        return statements.rows();
    }

    /** Calls of Jira's services, by names such as {@code IssueManager.getIssueObject}. */
    public SortedMap<String, Integer> jiraCalls() {
        return calls.counts();
    }
}
