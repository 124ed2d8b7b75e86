package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.measure.ServiceCalls;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * An imported service as a plugin gets it: of the imported type only. One object of the host may stand behind several
 * services; unwrapped, it would be several candidates for each of them.
 */
final class ServiceProxy {

    private ServiceProxy() {}

    /** @param calls told of each call, except of Active Objects: statements say more of these */
    static Object of(Class<?> type, Object service, ServiceCalls calls) {
        boolean counted = type != ActiveObjects.class;
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().equals("equals") && method.getParameterCount() == 1) {
                return proxy == arguments[0];
            }
            if (counted && method.getDeclaringClass() != Object.class) {
                calls.add(type, method.getName());
            }
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        });
    }
}
