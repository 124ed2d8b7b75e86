package com.asyncbacklog.host.mail;

import com.asyncbacklog.host.NotInThisHost;
import com.atlassian.mail.Email;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Properties;

/** Makes a message as it would go to a mail server. */
final class MailMessage {

    private static final String FROM = "jira@localhost";
    private static final String FROM_NAME = "Jira";

    private MailMessage() {}

    /**
     * Complete, with all headers.
     *
     * @throws MessagingException when no mail server would take it: a bad address, a line break in a header
     */
    static MimeMessage of(Email email, Instant now) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(from(email));
        message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(oneLine(email.getTo()), true));
        if (message.getAllRecipients() == null) {
            throw new MessagingException("there is no address");
        }
        message.setSubject(oneLine(email.getSubject()), email.getEncoding());
        message.setSentDate(Date.from(now));
        for (Map.Entry<String, String> header : email.getHeaders().entrySet()) {
            message.setHeader(oneLine(header.getKey()), oneLine(header.getValue()));
        }
        setContent(message, email);
        message.saveChanges();
        return message;
    }

    private static InternetAddress from(Email email) throws MessagingException {
        try {
            String name = email.getFromName() == null ? FROM_NAME : oneLine(email.getFromName());
            return new InternetAddress(
                    FROM, name, Charset.forName(email.getEncoding()).name());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException | UnsupportedEncodingException failure) {
            throw new MessagingException("the encoding is unknown: " + email.getEncoding(), failure);
        }
    }

    private static void setContent(MimeMessage message, Email email) throws MessagingException {
        boolean hasBody = email.getBody() != null && !email.getBody().isEmpty();
        if (email.getMultipart() == null) {
            message.setContent(
                    hasBody ? email.getBody() : "", email.getMimeType() + "; charset=" + email.getEncoding());
        } else if (hasBody) {
            throw new NotInThisHost("com.atlassian.mail.Email with both a body and parts");
        } else {
            message.setContent(email.getMultipart());
        }
    }

    private static String oneLine(String text) throws MessagingException {
        if (text == null || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new MessagingException("a header is missing or has a line break: " + text);
        }
        return text;
    }
}
