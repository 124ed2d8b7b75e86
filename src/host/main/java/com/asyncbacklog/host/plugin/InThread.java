package com.asyncbacklog.host.plugin;

/** Runs work with a plugin's class loader as the thread's, as Jira does when it calls into a plugin. */
final class InThread {

    private InThread() {}

    static void with(ClassLoader loader, Runnable work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
