package com.asyncbacklog.host.web;

import org.apache.juli.logging.Log;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets Tomcat log where the rest of the host does; Tomcat finds it as a service. What it says of its own start and stop is of no
 * use here, so its information counts as debugging.
 */
public final class TomcatLog implements Log {

    private final Logger logger;

    /** For the service loader, which only wants to know the class. */
    public TomcatLog() {
        this(TomcatLog.class.getName());
    }

    public TomcatLog(String name) {
        logger = LoggerFactory.getLogger(name);
    }

    @Override
    public boolean isTraceEnabled() {
        return logger.isTraceEnabled();
    }

    @Override
    public boolean isDebugEnabled() {
        return logger.isTraceEnabled();
    }

    @Override
    public boolean isInfoEnabled() {
        return logger.isDebugEnabled();
    }

    @Override
    public boolean isWarnEnabled() {
        return logger.isWarnEnabled();
    }

    @Override
    public boolean isErrorEnabled() {
        return logger.isErrorEnabled();
    }

    @Override
    public boolean isFatalEnabled() {
        return logger.isErrorEnabled();
    }

    @Override
    public void trace(Object message) {
        logger.trace("{}", message);
    }

    @Override
    public void trace(Object message, Throwable cause) {
        logger.trace("{}", message, cause);
    }

    @Override
    public void debug(Object message) {
        logger.trace("{}", message);
    }

    @Override
    public void debug(Object message, Throwable cause) {
        logger.trace("{}", message, cause);
    }

    @Override
    public void info(Object message) {
        logger.debug("{}", message);
    }

    @Override
    public void info(Object message, Throwable cause) {
        logger.debug("{}", message, cause);
    }

    @Override
    public void warn(Object message) {
        logger.warn("{}", message);
    }

    @Override
    public void warn(Object message, Throwable cause) {
        logger.warn("{}", message, cause);
    }

    @Override
    public void error(Object message) {
        logger.error("{}", message);
    }

    @Override
    public void error(Object message, Throwable cause) {
        logger.error("{}", message, cause);
    }

    @Override
    public void fatal(Object message) {
        logger.error("{}", message);
    }

    @Override
    public void fatal(Object message, Throwable cause) {
        logger.error("{}", message, cause);
    }
}
