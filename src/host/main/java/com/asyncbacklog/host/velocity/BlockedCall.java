package com.asyncbacklog.host.velocity;

import java.lang.reflect.Method;
import org.apache.velocity.util.introspection.VelMethod;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A call that the allowlist blocks: logged each time, and without a result.
 *
 * @param method {@code null}: called on what was blocked and logged before
 */
record BlockedCall(Method method) implements VelMethod {

    private static final Logger LOG = LoggerFactory.getLogger(BlockedCall.class);

    @Override
    public Object invoke(Object object, Object[] arguments) {
        if (method != null) {
            LOG.warn("Method needs allowlisting: {}", Allowlist.signature(method));
        }
        return Blocked.CALL;
    }

    @Override
    public boolean isCacheable() {
        return true;
    }

    @Override
    public String getMethodName() {
        return method == null ? "" : method.getName();
    }

    @Override
    public Class<?> getReturnType() {
        return Object.class;
    }
}
