package com.asyncbacklog.host.rest;

import com.asyncbacklog.host.StartFailure;
import com.asyncbacklog.host.plugin.Plugin;
import com.asyncbacklog.host.plugin.PluginDescriptor.RestModule;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Finds resources and providers in a plugin's jar, by their bytecode: other classes are not loaded. */
record RestClasses(Plugin plugin) {

    private static final Set<String> ANNOTATIONS = Set.of("Ljakarta/ws/rs/Path;", "Ljakarta/ws/rs/ext/Provider;");

    Set<Class<?>> of(RestModule module) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        for (String file : plugin.classFiles()) {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            if (inPackages(name, module) && isAnnotated(file)) {
                classes.add(load(name));
            }
        }
        if (classes.stream().noneMatch(type -> type.isAnnotationPresent(Path.class))) {
            throw new StartFailure(plugin.descriptor().key() + ": the module " + module.key()
                    + " has no class annotated with jakarta.ws.rs.Path");
        }
        return classes;
    }

    private static boolean inPackages(String name, RestModule module) {
        return module.packages().isEmpty()
                || module.packages().stream().anyMatch(prefix -> name.startsWith(prefix + "."));
    }

    private boolean isAnnotated(String file) {
        AtomicBoolean found = new AtomicBoolean();
        try (InputStream stream = plugin.resource(file).orElseThrow()) {
            new ClassReader(stream)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                                    if (ANNOTATIONS.contains(annotation)) {
                                        found.set(true);
                                    }
                                    return null;
                                }
                            },
                            ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found.get();
    }

    private Class<?> load(String name) {
        try {
            return plugin.classLoader().loadClass(name);
        } catch (ClassNotFoundException | NoClassDefFoundError failure) {
            throw new StartFailure(
                    plugin.descriptor().key() + ": the class " + name + " can't be loaded: " + failure.getMessage(),
                    failure);
        }
    }
}
