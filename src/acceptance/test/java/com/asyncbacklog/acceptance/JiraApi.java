package com.asyncbacklog.acceptance;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Atlassian's types as the app's bytecode calls them and as {@code src/jira-api} declares them. */
final class JiraApi {

    private static final String ATLASSIAN = "com/atlassian/";

    private final Map<String, Declaration> declarations = new HashMap<>();

    /** A field or method of a type of Atlassian's; {@code descriptor} is the one in the bytecode. */
    record Member(String owner, String name, String descriptor, boolean isStatic, boolean ofInterface)
            implements Comparable<Member> {

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
                    .map(Member::simple)
                    .collect(joining(", "));
            return name + "(" + parameters + "): "
                    + simple(method.getReturnType().getClassName());
        }

        private static String simple(String className) {
            return className.substring(className.lastIndexOf('.') + 1);
        }

        @Override
        public int compareTo(Member other) {
            return signature().compareTo(other.signature());
        }
    }

    /** A declared type: its members with the evidence of each, its supertypes, and its constants' names. */
    private record Declaration(
            boolean isInterface,
            List<String> supertypes,
            String evidence,
            Map<String, String> memberEvidence,
            Map<String, Boolean> memberStatic,
            List<String> constants) {}

    /** Every member of an Atlassian type that some class of the app refers to. */
    static SortedSet<Member> usedByTheApp() {
        SortedSet<Member> used = new TreeSet<>();
        for (String classFile : PackagedApp.classFiles()) {
            new ClassReader(PackagedApp.bytes(classFile)).accept(new CallsOf(used), ClassReader.SKIP_DEBUG);
        }
        return used;
    }

    /** Where the declaration of this member was confirmed, empty when nothing of the kind is declared. */
    Optional<String> evidenceFor(Member member) {
        return evidenceIn(member.owner(), member);
    }

    /** Fields of this type whose value javac would copy into the app. */
    List<String> constantsOf(String type) {
        return declaration(type).map(Declaration::constants).orElse(List.of());
    }

    private Optional<String> evidenceIn(String owner, Member member) {
        Optional<Declaration> declared = declaration(owner);
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        Declaration type = declared.get();
        String key = member.name() + member.descriptor();
        if (type.memberEvidence().containsKey(key)) {
            boolean sameKind = type.memberStatic().get(key) == member.isStatic()
                    && (!owner.equals(member.owner()) || type.isInterface() == member.ofInterface());
            String own = type.memberEvidence().get(key);
            return sameKind ? Optional.of(own.isEmpty() ? type.evidence() : own) : Optional.empty();
        }
        return type.supertypes().stream()
                .flatMap(supertype -> evidenceIn(supertype, member).stream())
                .findFirst();
    }

    private Optional<Declaration> declaration(String type) {
        if (!type.startsWith(ATLASSIAN)) {
            return Optional.empty();
        }
        return Optional.ofNullable(declarations.computeIfAbsent(type, JiraApi::read));
    }

    private static Declaration read(String type) {
        try (InputStream in = JiraApi.class.getClassLoader().getResourceAsStream(type + ".class")) {
            if (in == null) {
                return null;
            }
            DeclarationReader reader = new DeclarationReader();
            new ClassReader(in).accept(reader, ClassReader.SKIP_CODE);
            return reader.declaration();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects references to Atlassian's members from a class of the app. */
    private static final class CallsOf extends ClassVisitor {

        private final SortedSet<Member> used;

        CallsOf(SortedSet<Member> used) {
            super(Opcodes.ASM9);
            this.used = used;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                    add(new Member(owner, called, type, opcode == Opcodes.INVOKESTATIC, isInterface));
                }

                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
                    add(new Member(owner, field, type, isStatic, false));
                }

                @Override
                public void visitInvokeDynamicInsn(
                        String site, String type, org.objectweb.asm.Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof org.objectweb.asm.Handle handle) {
                            boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
                            add(new Member(
                                    handle.getOwner(),
                                    handle.getName(),
                                    handle.getDesc(),
                                    isStatic,
                                    handle.isInterface()));
                        }
                    }
                }

                private void add(Member member) {
                    if (member.owner().startsWith(ATLASSIAN)) {
                        used.add(member);
                    }
                }
            };
        }
    }

    /** Reads a declared type with its {@code @Confirmed} and {@code @Unconfirmed} marks. */
    private static final class DeclarationReader extends ClassVisitor {

        private boolean isInterface;
        private final List<String> supertypes = new ArrayList<>();
        private String evidence = "";
        private final Map<String, String> memberEvidence = new HashMap<>();
        private final Map<String, Boolean> memberStatic = new HashMap<>();
        private final List<String> constants = new ArrayList<>();

        DeclarationReader() {
            super(Opcodes.ASM9);
        }

        Declaration declaration() {
            return new Declaration(isInterface, supertypes, evidence, memberEvidence, memberStatic, constants);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
            supertypes.add(parent);
            supertypes.addAll(List.of(interfaces));
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return new EvidenceReader(descriptor, text -> evidence = text);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            if (value != null) {
                constants.add(name);
            }
            String key = declare(access, name, descriptor);
            return new FieldVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    return new EvidenceReader(annotation, text -> memberEvidence.put(key, text));
                }
            };
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            String key = declare(access, name, descriptor);
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    return new EvidenceReader(annotation, text -> memberEvidence.put(key, text));
                }
            };
        }

        private String declare(int access, String name, String descriptor) {
            String key = name + descriptor;
            memberEvidence.put(key, "");
            memberStatic.put(key, (access & Opcodes.ACC_STATIC) != 0);
            return key;
        }
    }

    /** Turns {@code @Confirmed} and {@code @Unconfirmed} into a line of the list. */
    private static final class EvidenceReader extends AnnotationVisitor {

        private final String annotation;
        private final java.util.function.Consumer<String> sink;
        private final Map<String, String> values = new HashMap<>();

        EvidenceReader(String annotation, java.util.function.Consumer<String> sink) {
            super(Opcodes.ASM9);
            this.annotation = annotation;
            this.sink = sink;
        }

        @Override
        public void visit(String name, Object value) {
            values.put(name, value.toString());
        }

        @Override
        public void visitEnd() {
            if (annotation.endsWith("/Confirmed;")) {
                sink.accept("Jira " + values.get("jira") + " | " + values.get("by"));
            } else if (annotation.endsWith("/Unconfirmed;")) {
                sink.accept("**unconfirmed** | " + values.get("value"));
            }
        }
    }
}
