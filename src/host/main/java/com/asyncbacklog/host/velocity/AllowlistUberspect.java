package com.asyncbacklog.host.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * Looks up what a template calls and blocks what its {@link Allowlist} lacks: the call is logged and evaluates to nothing.
 * Velocity creates it by name.
 */
public final class AllowlistUberspect extends UberspectImpl implements RuntimeServicesAware {

    /** The application attribute of the engine under which the list is found. */
    static final String ALLOWLIST = AllowlistUberspect.class.getName() + ".allowlist";

    private static final String HTML_SAFE = "com.atlassian.velocity.htmlsafe.HtmlSafe";

    private Allowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (Allowlist) services.getApplicationAttribute(ALLOWLIST);
    }

    @Override
    public Iterator<?> getIterator(Object object, Info info) throws Exception {
        Object target = SafeHtml.unwrap(object);
        if (target == Blocked.CALL) {
            return Collections.emptyIterator();
        }
        boolean known = target instanceof Collection || target instanceof Map || target instanceof Iterator;
        if (known || target.getClass().isArray()) {
            return (Iterator<?>) super.getIterator(target, info);
        }
        return target instanceof Iterable
                        && getMethod(target, "iterator", new Object[0], info).invoke(target, new Object[0])
                                instanceof Iterator<?> iterator
                ? iterator
                : null;
    }

    @Override
    public VelMethod getMethod(Object object, String name, Object[] arguments, Info info) throws Exception {
        Object target = SafeHtml.unwrap(object);
        if (target == null) {
            return null;
        }
        if (target == Blocked.CALL) {
            return new BlockedCall(null);
        }
        Object receiver = AllowedCall.receiver(target);
        Method method = introspector.getMethod(receiver.getClass(), name, AllowedCall.unwrapped(arguments));
        return method == null ? null : call(receiver, method);
    }

    /** In Velocity's own order: {@code getName()}, {@code get("name")}, {@code isName()}. */
    @Override
    public VelPropertyGet getPropertyGet(Object object, String name, Info info) throws Exception {
        Object target = SafeHtml.unwrap(object);
        if (target == null) {
            return null;
        }
        if (target == Blocked.CALL) {
            return new Property(new BlockedCall(null), List.of());
        }
        Class<?> type = target.getClass();
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Method getter = introspector.getMethod(type, "get" + capital, new Object[0]);
        if (getter != null) {
            return new Property(call(target, getter), List.of());
        }
        Method get = introspector.getMethod(type, "get", new Object[] {name});
        if (get != null) {
            return new Property(call(target, get), List.of(name));
        }
        Method is = introspector.getMethod(type, "is" + capital, new Object[0]);
        return is != null && is.getReturnType() == boolean.class ? new Property(call(target, is), List.of()) : null;
    }

    /** Templates change nothing but maps. */
    @Override
    public VelPropertySet getPropertySet(Object object, String name, Object value, Info info) throws Exception {
        return object instanceof Map ? super.getPropertySet(object, name, value, info) : null;
    }

    private VelMethod call(Object target, Method found) {
        Method method = implementation(target.getClass(), found);
        return allowlist.allows(method) ? new AllowedCall(found, isHtmlSafe(method)) : new BlockedCall(method);
    }

    /** The method as the object's class has it: Velocity finds that of a public superclass or interface. */
    private static Method implementation(Class<?> receiver, Method found) {
        for (Class<?> type = receiver; type != null; type = type.getSuperclass()) {
            for (Method declared : type.getDeclaredMethods()) {
                if (declared.getName().equals(found.getName())
                        && Arrays.equals(declared.getParameterTypes(), found.getParameterTypes())) {
                    return declared;
                }
            }
        }
        return found;
    }

    private static boolean isHtmlSafe(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().getName().equals(HTML_SAFE));
    }

    private record Property(VelMethod call, List<Object> arguments) implements VelPropertyGet {

        @Override
        public Object invoke(Object object) throws Exception {
            return call.invoke(object, arguments.toArray());
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return call.getMethodName();
        }
    }
}
