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

/** Keeps the body of a response back, so that headers can still be set and the body be looked at when it is complete. */
abstract class BufferedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Buffer();
    private PrintWriter writer;

    BufferedResponse(HttpServletResponse response) {
        super(response);
    }

    /** The answer becomes a redirect or an error, which the container writes itself. */
    abstract void ending();

    /** What was written so far. */
    ByteArrayOutputStream body() {
        if (writer != null) {
            writer.flush();
        }
        return body;
    }

    /** Sends the body as it is. */
    void sendBody() throws IOException {
        getResponse().setContentLength(body().size());
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

    @Override
    public void flushBuffer() {}

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        body().reset();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        ending();
        super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
        ending();
        super.sendError(status);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        ending();
        super.sendRedirect(location);
    }

    private final class Buffer extends ServletOutputStream {

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
            throw new UnsupportedOperationException("asynchronous writing of a response that is kept back");
        }
    }
}
