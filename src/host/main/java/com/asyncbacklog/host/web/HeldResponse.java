package com.asyncbacklog.host.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** Holds back what a servlet writes until it is known whether the page wants Jira's frame. */
final class HeldResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Held();
    private PrintWriter writer;
    private boolean ended;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    /** Whether the answer is a redirect or an error, to which nothing is added. */
    boolean isEnded() {
        return ended || isCommitted();
    }

    boolean isHtml() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    String text() {
        flushWriter();
        return body.toString(Charset.forName(getCharacterEncoding()));
    }

    /** Sends it as it is. */
    void send() throws IOException {
        flushWriter();
        getResponse().setContentLength(body.size());
        body.writeTo(getResponse().getOutputStream());
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

    /** The frame changes the length. */
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void flushBuffer() {}

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        flushWriter();
        body.reset();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        ended = true;
        super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
        ended = true;
        super.sendError(status);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        ended = true;
        super.sendRedirect(location);
    }

    private void flushWriter() {
        if (writer != null) {
            writer.flush();
        }
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
            throw new UnsupportedOperationException("asynchronous writing of an app's page");
        }
    }
}
