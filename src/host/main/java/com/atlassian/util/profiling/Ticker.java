package com.atlassian.util.profiling;

/** The Active Objects library closes one after each timed call; Atlassian's profiling jar is on no public repository. */
public interface Ticker extends AutoCloseable {

    @Override
    void close();
}
