package com.asyncbacklog.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;

/**
 * Reads the JSON object of a request. The platform's own binding would do it too, but answers a fault as plain text that
 * names our classes and reads a body of any size.
 */
public final class JsonBody {

    /** 1 MiB, in bytes as sent. */
    public static final int LIMIT = 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Far beyond what any body of ours needs; a name is said again where it is wrong, so it is short. */
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(100)
            .maxNumberLength(100)
            .maxNameLength(255)
            .build();

    private static final ObjectMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonBody() {}

    /**
     * The object in the body. Refuses a body over {@link #LIMIT}, counted while reading, whatever length was announced;
     * what is not UTF-8; what is no JSON, with line and column; and what is JSON but no object.
     */
    public static ObjectNode read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new TooLarge(Message.of("asyncbacklog.error.too-large"));
        }
        try {
            JsonNode node = MAPPER.readTree(decode(bytes));
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonParseException | JsonMappingException fault) {
            throw malformed(fault.getLocation());
        } catch (JsonProcessingException beyondBounds) { // its own type is in a package that Jira does not export
            throw InvalidInput.because(Message.of(
                    "asyncbacklog.error.json-bounds",
                    BOUNDS.getMaxNestingDepth(),
                    BOUNDS.getMaxNameLength(),
                    BOUNDS.getMaxNumberLength()));
        } catch (CharacterCodingException notUtf8) {
            throw InvalidInput.because(Message.of("asyncbacklog.error.json-encoding"));
        }
        throw InvalidInput.because(Message.of("asyncbacklog.error.json-object"));
    }

    /** As above; an object without fields when the body is empty. */
    public static ObjectNode readIfAny(InputStream body) throws IOException {
        PushbackInputStream rest = new PushbackInputStream(body);
        int first = rest.read();
        if (first < 0) {
            return MAPPER.createObjectNode();
        }
        rest.unread(first);
        return read(rest);
    }

    /** Strictly: a lenient reader takes overlong forms and other encodings, and so changes what was sent. */
    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static InvalidInput malformed(JsonLocation at) {
        return InvalidInput.because(
                at == null
                        ? Message.of("asyncbacklog.error.json-encoding")
                        : Message.of("asyncbacklog.error.json", at.getLineNr(), at.getColumnNr()));
    }
}
