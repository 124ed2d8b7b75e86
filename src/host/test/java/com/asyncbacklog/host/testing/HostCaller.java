package com.asyncbacklog.host.testing;

import com.asyncbacklog.host.JiraHost;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Calls a host as the user {@code ada}: with name and password or, after {@link #logIn}, with a session. */
public final class HostCaller {

    private final HttpClient client;
    private final String address;
    private final List<String> credentials;

    private HostCaller(HttpClient client, String address, List<String> credentials) {
        this.client = client;
        this.address = address;
        this.credentials = credentials;
    }

    public static HostCaller of(JiraHost host) {
        return at(host.address());
    }

    /** @param address without a trailing slash */
    public static HostCaller at(String address) {
        String password = Base64.getEncoder().encodeToString("ada:ada".getBytes(StandardCharsets.UTF_8));
        return new HostCaller(HttpClient.newHttpClient(), address, List.of("Authorization", "Basic " + password));
    }

    /** The same person with what she has in hand, at another host. */
    public HostCaller at(JiraHost other) {
        return new HostCaller(client, other.address(), credentials);
    }

    /** With nothing but the session's cookie from here on. */
    public HostCaller logIn(String name) {
        HttpResponse<String> answer = send(
                "POST",
                "/login.jsp",
                BodyPublishers.ofString("os_username=" + name + "&os_password=" + name),
                List.of("Content-Type", "application/x-www-form-urlencoded"));
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        String session = cookie.substring(0, cookie.indexOf(';'));
        return new HostCaller(client, address, List.of("Cookie", session));
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, BodyPublishers.noBody(), credentials);
    }

    public HttpResponse<String> put(String path) {
        return send("PUT", path, BodyPublishers.noBody(), credentials);
    }

    /** Asks what the request costs. */
    public HttpResponse<String> measured(String path) {
        return send(
                "GET",
                path,
                BodyPublishers.noBody(),
                List.of(credentials.get(0), credentials.get(1), "X-Host-Measure", "true"));
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body, List<String> headers) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, body)
                .headers(headers.toArray(new String[0]))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
