package com.asyncbacklog.host.velocity;

/**
 * The value of a call that the allowlist blocks. It counts as nothing in {@code #if}, since Velocity asks for its text, and is
 * printed as nothing, where a missing reference would be printed as it stands in the template.
 */
enum Blocked {
    CALL;

    @Override
    @SuppressWarnings("ToStringReturnsNull") // how Velocity is told that a value counts as false
    public String toString() {
        return null;
    }
}
