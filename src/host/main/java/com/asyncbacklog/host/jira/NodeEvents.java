package com.asyncbacklog.host.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The events of one node; no other node sees them (UNCONFIRMED by source, standard behaviour). A listener gets an event when
 * the parameter of its method is the event's type or a supertype.
 *
 * <p>Every listener runs on the publishing thread, before {@link #publish} returns; one that throws is logged and stops neither
 * the other listeners nor the change. Jira runs listeners of events marked {@code AsynchronousPreferred} on other threads; which
 * of its events are marked was not seen (UNCONFIRMED), so an app must not rely on either. The order of listeners is not promised.
 */
public final class NodeEvents implements EventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(NodeEvents.class);

    private final List<Registered> listeners = new CopyOnWriteArrayList<>();

    private record Registered(Object listener, Method method) {}

    @Override
    public void publish(Object event) {
        for (Registered registered : listeners) {
            if (registered.method().getParameterTypes()[0].isInstance(event)) {
                call(registered, event);
            }
        }
    }

    /**
     * Takes the public methods that carry the annotation, inherited ones too; once more changes nothing.
     *
     * @throws IllegalArgumentException when there is none (UNCONFIRMED; atlassian-event's long-standing behaviour)
     */
    @Override
    public void register(Object listener) {
        unregister(listener);
        List<Registered> found = new ArrayList<>();
        for (Method method : listener.getClass().getMethods()) {
            if (method.isAnnotationPresent(EventListener.class)) {
                requireOneParameter(method);
                found.add(new Registered(listener, method));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no public method with @EventListener in " + listener.getClass());
        }
        listeners.addAll(found);
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(registered -> registered.listener() == listener);
    }

    private static void requireOneParameter(Method method) {
        if (method.getParameterCount() != 1) {
            throw new IllegalArgumentException(method + " has not exactly one parameter");
        }
    }

    private static void call(Registered registered, Object event) {
        try {
            registered.method().invoke(registered.listener(), event);
        } catch (InvocationTargetException failure) {
            LOG.error("{} failed on {}", registered.method(), event, failure.getCause());
        } catch (IllegalAccessException failure) {
            LOG.error("{} is not called: its class is not public", registered.method(), failure);
        }
    }
}
