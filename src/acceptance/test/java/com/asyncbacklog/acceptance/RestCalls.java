package com.asyncbacklog.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The calls that the packaged app's REST resources answer, read from the annotations of its classes. */
final class RestCalls {

    private static final String JAX_RS = "Ljakarta/ws/rs/";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");

    private RestCalls() {}

    /** A method and its path below the API's base, parameters in braces: {@code GET issues/{key}/decisions}. */
    record Call(String method, String path) {}

    static List<Call> ofTheApp() {
        List<Call> calls = new ArrayList<>();
        for (String classFile : PackagedApp.classFiles()) {
            new ClassReader(PackagedApp.bytes(classFile)).accept(new Resource(calls), ClassReader.SKIP_CODE);
        }
        return calls;
    }

    private static final class Resource extends ClassVisitor {

        private final List<Call> calls;
        private String path;

        Resource(List<Call> calls) {
            super(Opcodes.ASM9);
            this.calls = calls;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return value(descriptor, found -> path = found);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                private String verb;
                private String ownPath = "";

                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    String jaxRs = annotation.replace(JAX_RS, "").replace(";", "");
                    if (METHODS.contains(jaxRs)) {
                        verb = jaxRs;
                    }
                    return value(annotation, found -> ownPath = found);
                }

                @Override
                public void visitEnd() {
                    if (path != null && verb != null) {
                        calls.add(new Call(
                                verb,
                                (path + "/" + ownPath).replaceAll("/+", "/").replaceAll("^/|/$", "")));
                    }
                }
            };
        }

        private static AnnotationVisitor value(String annotation, java.util.function.Consumer<String> sink) {
            if (!annotation.equals(JAX_RS + "Path;")) {
                return null;
            }
            return new AnnotationVisitor(Opcodes.ASM9) {
                @Override
                public void visit(String name, Object value) {
                    sink.accept(value.toString());
                }
            };
        }
    }
}
