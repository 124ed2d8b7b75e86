package com.asyncbacklog.host.web;

import com.asyncbacklog.host.database.StatementCount;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** Holds a response back until it is complete, and then says how many SQL statements the app sent for it. */
final class MeasuredResponse extends HttpServletResponseWrapper {

    private static final String STATEMENTS = "X-Host-Sql-Statements";

    private final StatementCount statements;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Held();
    private PrintWriter writer;

    MeasuredResponse(HttpServletResponse response, StatementCount statements) {
        super(response);
        this.statements = statements;
    }

    /** Sends what was held back. */
    void send() throws IOException {
        if (isCommitted()) {
            return;
        }
        setIntHeader(STATEMENTS, statements.count());
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
        setIntHeader(STATEMENTS, statements.count());
        super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
        setIntHeader(STATEMENTS, statements.count());
        super.sendError(status);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        setIntHeader(STATEMENTS, statements.count());
        super.sendRedirect(location);
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
