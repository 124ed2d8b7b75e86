package com.asyncbacklog.host.plugin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * An imported service as a plugin gets it: of the imported type only. One object of the host may stand behind several
 * services; unwrapped, it would be several candidates for each of them.
 */
final class ServiceProxy {

    private ServiceProxy() {}

    static Object of(Class<?> type, Object service) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().equals("equals") && method.getParameterCount() == 1) {
                return proxy == arguments[0];
            }
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        });
    }
}
