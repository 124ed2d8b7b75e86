package com.asyncbacklog.host.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which methods a template may call; a property {@code $x.y} is a call of {@code getY()} or {@code isY()}. */
public final class Allowlist {

    private final Predicate<Method> allowed;

    private Allowlist(Predicate<Method> allowed) {
        this.allowed = allowed;
    }

    /**
     * For an app's templates.
     *
     * @param entries of its {@code <velocity-allowlist>}, {@code class#method(type type)}: the class is the one that declares
     *     the method at run time, not an interface of it
     */
    public static Allowlist ofApp(Collection<String> entries) {
        var listed = entries.stream().map(String::strip).collect(Collectors.toSet());
        return new Allowlist(method -> GlobalAllowlist.allows(method) || listed.contains(signature(method)));
    }

    /** For the templates of the host's own pages: all that the host's classes and the JDK's collections offer. */
    public static Allowlist ofHost() {
        return new Allowlist(method -> GlobalAllowlist.allows(method)
                || method.getDeclaringClass().getName().startsWith("com.asyncbacklog.host.")
                || method.getDeclaringClass().getName().startsWith("java.util."));
    }

    /** @param method as the class of the object that is asked implements it */
    boolean allows(Method method) {
        return allowed.test(method);
    }

    /** As Jira logs a call that is missing from the list, ready to be pasted into one. */
    static String signature(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getTypeName)
                        .collect(Collectors.joining(" ", "(", ")"));
    }
}
