package com.asyncbacklog.shared;

/** Says a message in the language of whoever the current thread works for. Here so that this package needs no Jira. */
public interface Texts {

    String text(Message message);

    default String text(String key, Object... parameters) {
        return text(Message.of(key, parameters));
    }
}
