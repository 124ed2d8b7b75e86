package com.asyncbacklog.host.velocity;

/** The result of a method annotated {@code HtmlSafe}: printed as it is. */
record SafeHtml(Object value) {

    @Override
    public String toString() {
        return value.toString();
    }

    static Object unwrap(Object object) {
        return object instanceof SafeHtml safe ? safe.value() : object;
    }
}
