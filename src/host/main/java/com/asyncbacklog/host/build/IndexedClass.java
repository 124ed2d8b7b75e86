package com.asyncbacklog.host.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The lines that one class adds to the index. */
final class IndexedClass extends ClassVisitor {

    private static final Set<String> STEREOTYPES = Set.of(
            "Lorg/springframework/stereotype/Component;",
            "Lorg/springframework/stereotype/Service;",
            "Lorg/springframework/stereotype/Controller;",
            "Lorg/springframework/stereotype/Repository;",
            "Ljakarta/inject/Named;");
    private static final String SCANNER = "Lcom/atlassian/plugin/spring/scanner/annotation/";
    private static final String IMPORT = SCANNER + "imports/ComponentImport;";
    private static final String EXPORT = SCANNER + "export/ExportAsService;";

    private final List<String> imports = new ArrayList<>();
    private String name;
    private boolean concrete;
    private String component;
    private String export;

    IndexedClass() {
        super(Opcodes.ASM9);
    }

    /** {@code class} or {@code class#beanName}; an abstract class or an interface is no bean. */
    Optional<String> component() {
        return concrete ? Optional.ofNullable(component) : Optional.empty();
    }

    /**
     * {@code type} or {@code type#beanName} for each import.
     *
     * @throws IllegalStateException when the class is no bean: Atlassian's scanner may then leave its imports out
     */
    List<String> imports() {
        if (!imports.isEmpty() && component().isEmpty()) {
            throw new IllegalStateException(
                    name + " has @ComponentImport but is no component: annotate it with @Component or @Named");
        }
        return imports;
    }

    /** {@code class} or {@code class#type,type}. */
    Optional<String> export() {
        return Optional.ofNullable(export);
    }

    @Override
    public void visit(
            int version, int access, String internalName, String signature, String superName, String[] interfaces) {
        name = Type.getObjectType(internalName).getClassName();
        concrete = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) == 0;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        if (STEREOTYPES.contains(annotation)) {
            return new AnnotationValue(value -> component = line(name, value));
        }
        if (annotation.equals(EXPORT)) {
            return new AnnotationValue(value -> export = line(name, value));
        }
        return null;
    }

    @Override
    public FieldVisitor visitField(int access, String field, String type, String signature, Object constant) {
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return imported(annotation, Type.getType(type));
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
        if (!method.equals("<init>")) {
            return null;
        }
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitParameterAnnotation(int parameter, String annotation, boolean visible) {
                return imported(annotation, Type.getArgumentTypes(descriptor)[parameter]);
            }
        };
    }

    private AnnotationVisitor imported(String annotation, Type type) {
        if (!annotation.equals(IMPORT)) {
            return null;
        }
        return new AnnotationValue(value -> imports.add(line(type.getClassName(), value)));
    }

    private static String line(String type, String suffix) {
        return suffix.isEmpty() ? type : type + "#" + suffix;
    }
}
