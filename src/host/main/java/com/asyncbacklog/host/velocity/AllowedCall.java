package com.asyncbacklog.host.velocity;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.apache.velocity.util.introspection.VelMethod;

/** A call that the allowlist lets through. */
record AllowedCall(Method method, boolean htmlSafe) implements VelMethod {

    @Override
    public Object invoke(Object object, Object[] arguments) throws Exception {
        Object result = invokeOn(receiver(SafeHtml.unwrap(object)), unwrapped(arguments));
        return htmlSafe && result != null ? new SafeHtml(result) : result;
    }

    private Object invokeOn(Object receiver, Object[] arguments) throws Exception {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    @Override
    public boolean isCacheable() {
        return true;
    }

    @Override
    public String getMethodName() {
        return method.getName();
    }

    @Override
    public Class<?> getReturnType() {
        return method.getReturnType();
    }

    /** An array answers the methods of a list. */
    static Object receiver(Object target) {
        return target instanceof Object[] array ? Arrays.asList(array) : target;
    }

    static Object[] unwrapped(Object[] arguments) {
        return Arrays.stream(arguments).map(SafeHtml::unwrap).toArray();
    }
}
