package com.asyncbacklog.host.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * The {@link ActiveObjects} service: each plugin gets that of its own {@code <ao>} module. Like Jira's it answers calls only
 * once the plugin has started: its entities are migrated after its beans are made, so a bean's constructor can't use it.
 */
final class PluginActiveObjects implements ServiceFactory<ActiveObjects> {

    private final Map<Long, ActiveObjects> opened = new ConcurrentHashMap<>();

    void opened(Bundle bundle, ActiveObjects activeObjects) {
        opened.put(bundle.getBundleId(), activeObjects);
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(this, arguments);
                    }
                    try {
                        return method.invoke(of(bundle), arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {}

    private ActiveObjects of(Bundle bundle) {
        ActiveObjects activeObjects = opened.get(bundle.getBundleId());
        if (activeObjects == null) {
            throw new IllegalStateException("Active Objects of " + bundle.getSymbolicName()
                    + " is not ready: the plugin is still starting, or has no <ao> module");
        }
        return activeObjects;
    }
}
