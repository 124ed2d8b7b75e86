package com.asyncbacklog.host.measure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Calls of Jira's services by plugins, made by one thread since {@link #start()}. A thread that never started counts nothing
 * and costs a look at a variable.
 */
public final class ServiceCalls {

    // Not static: each host counts its own.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<SortedMap<String, Integer>> calls = new ThreadLocal<>();

    /** Forgets what the current thread has called so far. */
    public void start() {
        calls.set(new TreeMap<>());
    }

    /** Ends counting on the current thread. */
    public void stop() {
        calls.remove();
    }

    /** Notes a call of the current thread. */
    public void add(Class<?> service, String method) {
        SortedMap<String, Integer> counted = calls.get();
        if (counted != null) {
            counted.merge(service.getSimpleName() + "." + method, 1, Integer::sum);
        }
    }

    /** How often each was called, by names such as {@code IssueManager.getIssueObject}. */
    public SortedMap<String, Integer> counts() {
        SortedMap<String, Integer> counted = calls.get();
        return counted == null ? Collections.emptySortedMap() : new TreeMap<>(counted);
    }
}
