package com.asyncbacklog.host.build;

import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Gives on an annotation's {@code value}: a text, or the comma-separated names of classes; empty when there is none. */
final class AnnotationValue extends AnnotationVisitor {

    private final Consumer<String> result;
    private String value = "";

    AnnotationValue(Consumer<String> result) {
        super(Opcodes.ASM9);
        this.result = result;
    }

    @Override
    public void visit(String member, Object element) {
        // The elements of an array have no name.
        if (member == null || member.equals("value")) {
            String text = element instanceof Type type ? type.getClassName() : element.toString();
            value = value.isEmpty() ? text : value + "," + text;
        }
    }

    @Override
    public AnnotationVisitor visitArray(String member) {
        if (!member.equals("value")) {
            return null;
        }
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(String none, Object element) {
                AnnotationValue.this.visit(null, element);
            }
        };
    }

    @Override
    public void visitEnd() {
        result.accept(value);
    }
}
