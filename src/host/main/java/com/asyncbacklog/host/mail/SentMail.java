package com.asyncbacklog.host.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * A mail as its receiver sees it.
 *
 * @param to as written by the sender
 * @param text empty when it has no plain text
 * @param html empty when it has no HTML
 * @param headers by name, in any case
 */
public record SentMail(String to, String subject, String text, String html, Map<String, String> headers) {

    static SentMail of(MimeMessage message) throws MessagingException, IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        message.getAllHeaders()
                .asIterator()
                .forEachRemaining(header -> headers.put(header.getName(), header.getValue()));
        return new SentMail(
                message.getHeader("To", ", "),
                message.getSubject(),
                first(message, "text/plain"),
                first(message, "text/html"),
                headers);
    }

    private static String first(Part part, String type) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = first(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return "";
        }
        return part.isMimeType(type) ? part.getContent().toString() : "";
    }
}
