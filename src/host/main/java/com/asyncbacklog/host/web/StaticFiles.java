package com.asyncbacklog.host.web;

import com.asyncbacklog.host.webresource.ContentTypes;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Files for the browser, which asks again each time and gets them only when they have changed. */
final class StaticFiles extends HttpServlet {

    /** Finds a file. */
    @FunctionalInterface
    interface Source {

        /** @param path as in the address after the servlet's own, with a leading slash */
        Optional<byte[]> file(String path);
    }

    private final transient Source source;

    StaticFiles(Source source) {
        this.source = source;
    }

    /** Files that come with the host, in a folder of its class path. */
    static StaticFiles ofHost(String folder) {
        return new StaticFiles(path -> {
            if (path.contains("..") || path.contains("//") || path.endsWith("/")) {
                return Optional.empty();
            }
            try (var stream = StaticFiles.class.getResourceAsStream(folder + path)) {
                return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Optional<byte[]> file = source.file(path);
        if (file.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "\"" + hash(file.get()) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(ContentTypes.of(path));
        response.setContentLength(file.get().length);
        response.getOutputStream().write(file.get());
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
