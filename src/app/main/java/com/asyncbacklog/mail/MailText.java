package com.asyncbacklog.mail;

import java.util.Map;

/**
 * What is in a mail, in its receiver's language.
 *
 * @param preview what a mail program shows beside the subject
 * @param reason why they get it, and so what to change to get it no more
 * @param template the path of a Velocity template of the app, for what stands between the subject and the reason
 * @param views what that template finds, by name, of classes on the allowlist
 */
public record MailText(String subject, String preview, String reason, String template, Map<String, ?> views) {}
