package com.asyncbacklog.acceptance;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** A field or method of a type of Atlassian's; {@code descriptor} is the one in the bytecode. */
record JiraMember(String owner, String name, String descriptor, boolean isStatic, boolean ofInterface)
        implements Comparable<JiraMember> {

    /** Parameters of the same simple name in two packages read alike, so the descriptor decides in the end. */
    private static final Comparator<JiraMember> ORDER =
            Comparator.comparing(JiraMember::signature).thenComparing(JiraMember::descriptor);

    /** For example {@code com.atlassian.jira.issue.Issue#getKey(): String}. */
    String signature() {
        return type() + "#" + memberName();
    }

    String type() {
        return owner.replace('/', '.');
    }

    String memberName() {
        if (!descriptor.startsWith("(")) {
            return name + ": " + Type.getType(descriptor).getClassName();
        }
        Type method = Type.getMethodType(descriptor);
        String parameters = Stream.of(method.getArgumentTypes())
                .map(Type::getClassName)
                .map(JiraMember::simple)
                .collect(joining(", "));
        return name + "(" + parameters + "): " + simple(method.getReturnType().getClassName());
    }

    @Override
    public int compareTo(JiraMember other) {
        return ORDER.compare(this, other);
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
