package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.plugin.Plugin;
import com.asyncbacklog.host.plugin.PluginDescriptor.ServletModule;
import com.asyncbacklog.host.rest.Access;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@code <servlet>} of an app below {@code /plugins/servlet}. Jira lets in users with a licence only, unless an annotation on
 * the class says otherwise (since Jira 10; developer.atlassian.com, secure endpoints), and sends all others to the login before
 * the servlet is called (seen on 10.3). Tokens against forged requests are the servlet's own business, as in Jira.
 */
final class AppServlet extends HttpServlet {

    private final transient HttpServlet servlet;
    private final transient ClassLoader loader;
    private final transient Map<String, String> initParams;
    private final transient Access access;
    private final transient Jira jira;
    private final transient Decorator decorator;
    private boolean started;

    private AppServlet(Plugin plugin, ServletModule module, Jira jira, Decorator decorator) {
        this.servlet = plugin.create(module.className(), HttpServlet.class);
        this.loader = plugin.classLoader();
        this.initParams = module.initParams();
        this.access = Access.of(servlet.getClass());
        this.jira = jira;
        this.decorator = decorator;
    }

    /** The servlets of all apps by pattern below the context path. */
    static Map<String, Servlet> of(List<Plugin> plugins, Jira jira, Decorator decorator) {
        Map<String, Servlet> servlets = new HashMap<>();
        for (Plugin plugin : plugins) {
            for (ServletModule module : plugin.descriptor().servlets()) {
                AppServlet servlet = new AppServlet(plugin, module, jira, decorator);
                module.urlPatterns().forEach(pattern -> servlets.put("/plugins/servlet" + pattern, servlet));
            }
        }
        return servlets;
    }

    /** Once, though each pattern is registered by itself. */
    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        if (!started) {
            started = true;
            servlet.init(new OfModule(config, initParams));
        }
    }

    @Override
    public void destroy() {
        if (started) {
            started = false;
            servlet.destroy();
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ApplicationUser user = jira.authentication().getLoggedInUser();
        if (!access.admits(user, jira.users())) {
            response.sendRedirect(user == null ? LoginAddress.of(request) : LoginAddress.afterViolation(request));
            return;
        }
        var held = new HeldResponse(response);
        call(request, held);
        if (held.isEnded()) {
            return;
        }
        if (held.isHtml()) {
            HtmlPage page = HtmlPage.of(held.text());
            if (Decorator.isWanted(page)) {
                decorator.write(page, held.getStatus(), request, response);
                return;
            }
        }
        held.sendBody();
    }

    /** With the app's class loader as the thread's, as Jira calls it. */
    private void call(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            servlet.service(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private record OfModule(ServletConfig host, Map<String, String> params) implements ServletConfig {

        @Override
        public String getServletName() {
            return host.getServletName();
        }

        @Override
        public ServletContext getServletContext() {
            return host.getServletContext();
        }

        @Override
        public String getInitParameter(String name) {
            return params.get(name);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(params.keySet());
        }
    }
}
