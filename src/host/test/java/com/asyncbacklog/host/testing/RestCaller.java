package com.asyncbacklog.host.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Calls REST resources of a running host with one {@code Authorization} header, or none. */
public final class RestCaller {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String authorization;

    private RestCaller(String base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /** @param base without a slash at its end */
    public static RestCaller anonymous(String base) {
        return new RestCaller(base, "");
    }

    public RestCaller with(String header) {
        return new RestCaller(base, header);
    }

    /** A status and a body; {@code null} when there is none. */
    public record Reply(int status, JsonNode json) {}

    public Reply get(String path) {
        return send("GET", path, null, "application/json");
    }

    public Reply post(String path, String json) {
        return send("POST", path, json, "application/json");
    }

    public Reply put(String path, String json) {
        return send("PUT", path, json, "application/json");
    }

    public Reply delete(String path) {
        return send("DELETE", path, null, "application/json");
    }

    public Reply send(String method, String path, String body, String type) {
        BodyPublisher publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, publisher);
        if (body != null) {
            request.header("Content-Type", type);
        }
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<String> reply = client.send(request.build(), BodyHandlers.ofString());
            boolean isJson =
                    reply.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Reply(reply.statusCode(), isJson ? JSON.readTree(reply.body()) : null);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
