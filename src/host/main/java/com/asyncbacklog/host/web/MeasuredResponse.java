package com.asyncbacklog.host.web;

import static java.util.stream.Collectors.joining;

import com.asyncbacklog.host.measure.RequestMeasure;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Holds a response back until it is complete, and then says what apps cost it: SQL statements, rows read and calls of Jira's services. */
final class MeasuredResponse extends BufferedResponse {

    private final RequestMeasure measure;

    MeasuredResponse(HttpServletResponse response, RequestMeasure measure) {
        super(response);
        this.measure = measure;
    }

    /** Sends what was held back. */
    void send() throws IOException {
        if (isCommitted()) {
            return;
        }
        ending();
        if (body().size() > 0) {
            sendBody();
        }
    }

    @Override
    void ending() {
        setIntHeader("X-Host-Sql-Statements", measure.statements());
        setHeader("X-Host-Sql-Rows", Long.toString(measure.rows()));
        setHeader(
                "X-Host-Jira-Calls",
                measure.jiraCalls().entrySet().stream()
                        .map(call -> call.getKey() + "=" + call.getValue())
                        .collect(joining(",")));
    }
}
