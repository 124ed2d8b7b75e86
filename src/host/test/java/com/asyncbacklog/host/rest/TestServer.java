package com.asyncbacklog.host.rest;

import jakarta.servlet.Servlet;
import java.net.URI;
import java.util.Map;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;

/** Tomcat with nothing but these servlets. */
final class TestServer implements AutoCloseable {

    private final Tomcat tomcat;

    private TestServer(Tomcat tomcat) {
        this.tomcat = tomcat;
    }

    static TestServer start(Map<String, Servlet> servlets) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setPort(0);
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.setSilent(true);
        StandardContext context = (StandardContext) tomcat.addContext("/jira", null);
        // The checks for leaks complain of the JDK's modules.
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        servlets.forEach((pattern, servlet) ->
                Tomcat.addServlet(context, pattern, servlet).addMapping(pattern));
        tomcat.getConnector();
        tomcat.start();
        return new TestServer(tomcat);
    }

    URI address(String path) {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/jira" + path);
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
