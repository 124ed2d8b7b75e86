package com.asyncbacklog.shared;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the JSON object of a request. The platform's own binding would do it too, but answers a fault as plain text that
 * names our classes and reads a body of any size.
 */
public final class JsonBody {

    /** 1 MiB, in bytes as sent. */
    public static final int LIMIT = 1024 * 1024;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonBody() {}

    /**
     * The object in the body. Refuses a body over {@link #LIMIT}, counted while reading, whatever length was announced;
     * what is no JSON, with line and column; and what is JSON but no object.
     */
    public static ObjectNode read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new TooLarge();
        }
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException fault) {
            throw malformed(fault.getLocation());
        } catch (IOException unreadableCharacters) {
            throw InvalidInput.because(Message.of("asyncbacklog.error.json-encoding"));
        }
        throw InvalidInput.because(Message.of("asyncbacklog.error.json-object"));
    }

    private static InvalidInput malformed(JsonLocation at) {
        return InvalidInput.because(
                at == null
                        ? Message.of("asyncbacklog.error.json-encoding")
                        : Message.of("asyncbacklog.error.json", at.getLineNr(), at.getColumnNr()));
    }
}
