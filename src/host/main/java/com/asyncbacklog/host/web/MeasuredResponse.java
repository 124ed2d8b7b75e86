package com.asyncbacklog.host.web;

import static java.util.stream.Collectors.joining;

import com.asyncbacklog.host.measure.RequestMeasure;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** Holds a response back until it is complete, and then says what apps cost it: SQL statements, rows read and calls of Jira's services. */
final class MeasuredResponse extends HttpServletResponseWrapper {

    private final RequestMeasure measure;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Held();
    private PrintWriter writer;

    MeasuredResponse(HttpServletResponse response, RequestMeasure measure) {
        super(response);
        this.measure = measure;
    }

    /** Sends what was held back. */
    void send() throws IOException {
        if (isCommitted()) {
            return;
        }
        setHeaders();
        if (writer != null) {
            writer.flush();
        }
        if (body.size() > 0) {
            getResponse().setContentLength(body.size());
            body.writeTo(getResponse().getOutputStream());
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            setCharacterEncoding(getCharacterEncoding());
            writer = new PrintWriter(new OutputStreamWriter(body, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {}

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        if (writer != null) {
            writer.flush();
        }
        body.reset();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        setHeaders();
        super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
        setHeaders();
        super.sendError(status);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        setHeaders();
        super.sendRedirect(location);
    }

    private void setHeaders() {
        setIntHeader("X-Host-Sql-Statements", measure.statements());
        setHeader("X-Host-Sql-Rows", Long.toString(measure.rows()));
        setHeader(
                "X-Host-Jira-Calls",
                measure.jiraCalls().entrySet().stream()
                        .map(call -> call.getKey() + "=" + call.getValue())
                        .collect(joining(",")));
    }

    private final class Held extends ServletOutputStream {

        @Override
        public void write(int octet) {
            body.write(octet);
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            body.write(octets, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("asynchronous writing of a measured response");
        }
    }
}
