package com.asyncbacklog.decisions;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets people do things at the same moment. */
final class Meeting {

    private Meeting() {}

    /** Active Objects whose first transactions wait for one another after they began. */
    static ActiveObjects inTransactions(ActiveObjects objects, int parties) {
        CyclicBarrier barrier = new CyclicBarrier(parties);
        AtomicInteger begun = new AtomicInteger();
        return (ActiveObjects) Proxy.newProxyInstance(
                Meeting.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    Object[] passed = arguments;
                    if (method.getName().equals("executeInTransaction") && begun.getAndIncrement() < parties) {
                        TransactionCallback<?> work = (TransactionCallback<?>) arguments[0];
                        passed = new Object[] {(TransactionCallback<?>) () -> afterMeeting(barrier, work)};
                    }
                    try {
                        return method.invoke(objects, passed);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object afterMeeting(CyclicBarrier barrier, TransactionCallback<?> work) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception nobodyCame) {
            throw new AssertionError(nobodyCame);
        }
        return work.doInTransaction();
    }
}
