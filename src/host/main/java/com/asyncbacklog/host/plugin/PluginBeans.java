package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.StartFailure;
import com.asyncbacklog.host.measure.ServiceCalls;
import java.beans.Introspector;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.ClassUtils;

/** Makes the Spring context of a plugin from its scanner index: imports from OSGi, beans, exports to OSGi. */
final class PluginBeans {

    private final Bundle bundle;
    private final ClassLoader loader;
    private final String file;
    private final ServiceCalls calls;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private PluginBeans(Bundle bundle, ClassLoader loader, String file, ServiceCalls calls) {
        this.bundle = bundle;
        this.loader = loader;
        this.file = file;
        this.calls = calls;
    }

    /** @throws StartFailure when a service or a bean is missing, or a bean can't be created */
    static AnnotationConfigApplicationContext create(
            Bundle bundle, ClassLoader loader, String file, ServiceCalls calls) {
        return new PluginBeans(bundle, loader, file, calls).create(ScannerIndex.of(bundle, file));
    }

    private AnnotationConfigApplicationContext create(ScannerIndex index) {
        context.setClassLoader(loader);
        context.setAllowBeanDefinitionOverriding(false);
        index.imports().forEach(this::importService);
        index.components().forEach(this::define);
        try {
            InThread.with(loader, context::refresh);
        } catch (BeansException failure) {
            throw new StartFailure(
                    file + ": the beans can't be created: "
                            + NestedExceptionUtils.getMostSpecificCause(failure).getMessage(),
                    failure);
        }
        index.exports().forEach(this::export);
        return context;
    }

    private void importService(ScannerIndex.Entry line) {
        Class<?> type = load(line.className());
        if (!type.isInterface()) {
            throw new StartFailure(file + ": the import " + type.getName() + " is no interface");
        }
        BundleContext osgi = bundle.getBundleContext();
        ServiceReference<?> reference = osgi.getServiceReference(type.getName());
        if (reference == null) {
            throw new StartFailure(
                    file + ": nobody offers the service " + type.getName() + " that is imported with @ComponentImport");
        }
        register(type, beanName(line), ServiceProxy.of(type, osgi.getService(reference), calls));
    }

    private <T> void register(Class<T> type, String name, Object service) {
        T bean = type.cast(service);
        Supplier<T> supplier = () -> bean;
        define(name, () -> context.registerBean(name, type, supplier));
    }

    private void define(ScannerIndex.Entry line) {
        String name = beanName(line);
        RootBeanDefinition bean = new RootBeanDefinition(load(line.className()));
        define(name, () -> context.registerBeanDefinition(name, bean));
    }

    private void define(String name, Runnable definition) {
        if (context.containsBeanDefinition(name)) {
            throw new StartFailure(file + ": two beans are named " + name + ": give one a name of its own");
        }
        definition.run();
    }

    private void export(ScannerIndex.Entry line) {
        Class<?> type = load(line.className());
        Object bean = context.getBean(type);
        Stream<String> types = line.suffix().isEmpty()
                ? Stream.of(ClassUtils.getAllInterfacesForClass(type)).map(Class::getName)
                : Stream.of(line.suffix().split(","));
        List<String> names = types.toList();
        bundle.getBundleContext().registerService(names.toArray(new String[0]), bean, null);
    }

    private Class<?> load(String className) {
        try {
            return loader.loadClass(className);
        } catch (ClassNotFoundException | NoClassDefFoundError failure) {
            throw new StartFailure(file + ": the class " + className + " is missing", failure);
        }
    }

    private static String beanName(ScannerIndex.Entry line) {
        return line.suffix().isEmpty()
                ? Introspector.decapitalize(ClassUtils.getShortName(line.className()))
                : line.suffix();
    }
}
