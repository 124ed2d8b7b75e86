package com.asyncbacklog;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.asyncbacklog.shared.HttpErrorMapper;
import com.asyncbacklog.shared.RefusalMapper;
import com.asyncbacklog.shared.Texts;
import com.asyncbacklog.shared.UnexpectedErrorMapper;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;

/** Calls a resource through Jersey without a server. */
public final class RestCalls {

    private static final URI BASE = URI.create("http://jira.example/rest/async-backlog/1.0/");

    private final ApplicationHandler jersey;

    public RestCalls(Object resource, Texts texts) {
        this(Set.of(resource), texts);
    }

    public RestCalls(Set<Object> resources, Texts texts) {
        jersey = new ApplicationHandler(new ResourceConfig()
                .register(JacksonFeature.class)
                .registerInstances(resources)
                .register(new RefusalMapper(texts))
                .register(new HttpErrorMapper(texts))
                .register(new UnexpectedErrorMapper(texts)));
    }

    public Answer get(String path) {
        return call("GET", path, Map.of(), InputStream.nullInputStream());
    }

    public Answer delete(String path) {
        return call("DELETE", path, Map.of(), InputStream.nullInputStream());
    }

    /** @param json with single quotes */
    public Answer send(String method, String path, String json) {
        return sendBytes(method, path, json.replace('\'', '"').getBytes(UTF_8));
    }

    public Answer sendBytes(String method, String path, byte[] body) {
        return call(method, path, Map.of("Content-Type", "application/json"), new ByteArrayInputStream(body));
    }

    public Answer call(String method, String path, Map<String, String> headers, InputStream body) {
        ContainerRequest request =
                new ContainerRequest(BASE, BASE.resolve(path), method, null, new MapPropertiesDelegate(), null);
        headers.forEach(request::header);
        request.setEntityStream(body);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ContainerResponse response = jersey.apply(request, written).get();
            boolean isJson = MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
            JsonNode json = written.size() == 0 || !isJson ? null : new ObjectMapper().readTree(written.toByteArray());
            return new Answer(response, json, written.toString(UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public record Answer(ContainerResponse response, JsonNode json, String text) {

        public int status() {
            return response.getStatus();
        }

        public String header(String name) {
            return String.valueOf(response.getHeaders().getFirst(name));
        }
    }
}
