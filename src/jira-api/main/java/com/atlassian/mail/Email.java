package com.atlassian.mail;

import com.asyncbacklog.signatures.Confirmed;
import com.asyncbacklog.signatures.Unconfirmed;
import jakarta.mail.Multipart;
import java.util.LinkedHashMap;
import java.util.Map;

/** A mail: its setters can be chained. Plain text in UTF-8 unless said. */
@Confirmed(jira = "11.3.10", by = "alanmosely/basic-jira-development-panels")
public class Email {

    private final String to;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String subject = "";
    private String body = "";
    private String mimeType = "text/plain";
    private String encoding = "UTF-8";
    private Multipart multipart;
    private String fromName;

    /** Marked {@code Precedence: bulk}, as docs.atlassian.com/atlassian-mail/1.3.23 says. */
    public Email(String to) {
        this.to = to;
        headers.put("Precedence", "bulk");
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public Email setSubject(String newSubject) {
        subject = newSubject;
        return this;
    }

    public String getBody() {
        return body;
    }

    public Email setBody(String newBody) {
        body = newBody;
        return this;
    }

    public String getMimeType() {
        return mimeType;
    }

    public Email setMimeType(String newMimeType) {
        mimeType = newMimeType;
        return this;
    }

    public String getEncoding() {
        return encoding;
    }

    public Email setEncoding(String newEncoding) {
        encoding = newEncoding;
        return this;
    }

    /** Who it seems to be from; {@code null} for the mail server's own name. */
    @Unconfirmed("docs.atlassian.com/atlassian-mail/1.3.23 and 1.9")
    public String getFromName() {
        return fromName;
    }

    /** Who it seems to be from; the address stays that of the mail server. */
    @Unconfirmed("docs.atlassian.com/atlassian-mail/1.3.23 and 1.9")
    public Email setFromName(String newFromName) {
        fromName = newFromName;
        return this;
    }

    @Unconfirmed(
            "docs.atlassian.com/atlassian-mail/1.3.23, there of javax.mail; that Jira 11 takes jakarta.mail is inferred")
    public Multipart getMultipart() {
        return multipart;
    }

    /** Parts in place of the body. */
    @Unconfirmed(
            "docs.atlassian.com/atlassian-mail/1.3.23, there of javax.mail; that Jira 11 takes jakarta.mail is inferred")
    public Email setMultipart(Multipart newMultipart) {
        multipart = newMultipart;
        return this;
    }

    @Unconfirmed("docs.atlassian.com/atlassian-mail/1.3.23")
    public void addHeader(String headerName, String headerValue) {
        headers.put(headerName, headerValue);
    }

    @Unconfirmed("docs.atlassian.com/atlassian-mail/1.3.23")
    public Map<String, String> getHeaders() {
        return headers;
    }
}
