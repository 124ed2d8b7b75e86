package com.asyncbacklog.decisions.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** The text in a file's bytes, or a refusal: a text with wrong letters in it would be believed. */
final class StrictText {

    private StrictText() {}

    /** Without a byte order mark, and with a line feed at the end of each line. */
    static String of(String file, byte[] bytes) {
        String text = decoded(file, bytes);
        String lines = (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        lines.codePoints()
                .filter(character -> Character.isISOControl(character) && character != '\n' && character != '\t')
                .findFirst()
                .ifPresent(character -> {
                    throw InvalidInput.because(Message.of(
                            "asyncbacklog.decisions.import.error.character", file, "U+%04X".formatted(character)));
                });
        return lines;
    }

    private static String decoded(String file, byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException fault) {
            throw InvalidInput.because(Message.of("asyncbacklog.decisions.import.error.encoding", file));
        }
    }
}
