package com.asyncbacklog.acceptance;

import com.asyncbacklog.signatures.Confirmed;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Atlassian's types as {@code src/jira-api} declares them. */
final class JiraApi {

    static final String ATLASSIAN = "com/atlassian/";

    private final Map<String, Declaration> declarations = new HashMap<>();

    /** A declared type: its members with the evidence of each, its supertypes, and its constants' names. */
    private record Declaration(
            boolean isInterface,
            List<String> supertypes,
            String evidence,
            Map<String, String> memberEvidence,
            Map<String, Boolean> memberStatic,
            List<String> constants) {}

    /** Every type that is declared, as bytecode names it. */
    static NavigableSet<String> declaredTypes() {
        Path location = location();
        try {
            if (Files.isDirectory(location)) {
                return typesBelow(location);
            }
            try (FileSystem jar = FileSystems.newFileSystem(location)) {
                return typesBelow(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the declaration of this member was confirmed, empty when nothing of the kind is declared. */
    Optional<String> evidenceFor(JiraMember member) {
        return evidenceIn(member.owner(), member);
    }

    /** Whether the member's own type, not one above it, declares it. */
    boolean isDeclared(JiraMember member) {
        return declaration(member.owner())
                .filter(type -> type.memberEvidence().containsKey(member.name() + member.descriptor()))
                .isPresent();
    }

    boolean isInterface(String type) {
        return declaration(type).filter(Declaration::isInterface).isPresent();
    }

    /** What a declared type extends and implements itself. */
    List<String> supertypesOf(String type) {
        return declaration(type).map(Declaration::supertypes).orElse(List.of());
    }

    /** Fields of this type whose value javac would copy into the app. */
    List<String> constantsOf(String type) {
        return declaration(type).map(Declaration::constants).orElse(List.of());
    }

    private Optional<String> evidenceIn(String owner, JiraMember member) {
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

    /** The jar or folder of the signatures. */
    private static Path location() {
        try {
            return Path.of(Confirmed.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NavigableSet<String> typesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(name -> name.startsWith(ATLASSIAN) && name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
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
            boolean isOutOfReach = (access & Opcodes.ACC_PRIVATE) != 0;
            if (value != null && !isOutOfReach) {
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
