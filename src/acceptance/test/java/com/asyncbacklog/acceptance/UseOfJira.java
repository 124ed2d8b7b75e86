package com.asyncbacklog.acceptance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Which members of Atlassian's types the app's bytecode calls, and which it implements. */
final class UseOfJira {

    private final JiraApi declared;
    private final Map<String, ClassReader> app = new HashMap<>();
    private final NavigableSet<JiraMember> called = new TreeSet<>();
    private final NavigableSet<JiraMember> implemented = new TreeSet<>();

    UseOfJira(JiraApi declared) {
        this.declared = declared;
        for (String classFile : PackagedApp.classFiles()) {
            ClassReader reader = new ClassReader(PackagedApp.bytes(classFile));
            app.put(reader.getClassName(), reader);
        }
        app.values().forEach(reader -> reader.accept(new Uses(typesOfJiraAbove(reader)), ClassReader.SKIP_DEBUG));
    }

    /** Every member that some class of the app refers to. */
    NavigableSet<JiraMember> called() {
        return called;
    }

    /** Every method for which some class of the app, or a lambda in it, has a body: Jira calls it. */
    NavigableSet<JiraMember> implemented() {
        return implemented;
    }

    private Set<String> typesOfJiraAbove(ClassReader reader) {
        Set<String> found = new HashSet<>();
        supertypes(reader).forEach(type -> addAbove(type, found));
        return found;
    }

    private void addAbove(String type, Set<String> found) {
        if (app.containsKey(type)) {
            supertypes(app.get(type)).forEach(above -> addAbove(above, found));
        } else if (type.startsWith(JiraApi.ATLASSIAN) && found.add(type)) {
            declared.supertypesOf(type).forEach(above -> addAbove(above, found));
        }
    }

    private static List<String> supertypes(ClassReader reader) {
        return Stream.concat(Stream.ofNullable(reader.getSuperName()), Stream.of(reader.getInterfaces()))
                .toList();
    }

    /** Collects the uses in one class. */
    private final class Uses extends ClassVisitor {

        private final Set<String> above;

        Uses(Set<String> above) {
            super(Opcodes.ASM9);
            this.above = above;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            boolean overrides = (access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0 && !name.equals("<init>");
            above.stream()
                    .map(type -> new JiraMember(type, name, descriptor, false, declared.isInterface(type)))
                    .filter(member -> overrides && declared.isDeclared(member))
                    .forEach(implemented::add);
            return new Calls();
        }
    }

    /** Collects the uses in the body of one method. */
    private final class Calls extends MethodVisitor {

        Calls() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
            add(called, new JiraMember(owner, name, type, opcode == Opcodes.INVOKESTATIC, isInterface));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String type) {
            boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
            add(called, new JiraMember(owner, name, type, isStatic, false));
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
            if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
                String owner = Type.getReturnType(type).getInternalName();
                add(implemented, new JiraMember(owner, name, ((Type) arguments[0]).getDescriptor(), false, true));
            }
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
                    add(
                            called,
                            new JiraMember(
                                    handle.getOwner(),
                                    handle.getName(),
                                    handle.getDesc(),
                                    isStatic,
                                    handle.isInterface()));
                }
            }
        }

        private void add(Set<JiraMember> members, JiraMember member) {
            if (member.owner().startsWith(JiraApi.ATLASSIAN)) {
                members.add(member);
            }
        }
    }
}
