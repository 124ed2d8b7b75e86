package com.asyncbacklog.host.web;

import static com.asyncbacklog.host.testing.TestPlugin.plugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.JiraHost;
import com.asyncbacklog.host.StartFailure;
import com.asyncbacklog.host.jira.Groups;
import com.asyncbacklog.host.testing.TestPlugin;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** {@code <servlet>} modules, and the services that they are made with. */
public class AppServletTest {

    /** A stand-in for Atlassian's annotation, in the plugin itself: the rules go by name. */
    private static final String ADMIN_ONLY = """
            package com.atlassian.plugins.rest.api.security.annotation;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME)
            public @interface AdminOnly {}
            """;

    private static final String SERVLET = """
            package p;
            import jakarta.servlet.http.*;
            %s
            public class %s extends HttpServlet {
                private final com.atlassian.jira.security.JiraAuthenticationContext who;
                public %s(com.atlassian.jira.security.JiraAuthenticationContext who) { this.who = who; }
                @Override protected void doGet(HttpServletRequest request, HttpServletResponse response)
                        throws java.io.IOException {
                    String name = who.getLoggedInUser() == null ? "nobody" : who.getLoggedInUser().getName();
                    response.setContentType("text/plain");
                    response.getWriter().print(name + request.getPathInfo() + getServletConfig().getInitParameter("x"));
                }
                @Override protected void doPost(HttpServletRequest request, HttpServletResponse response)
                        throws java.io.IOException {
                    response.getWriter().print("changed");
                }
            }
            """;

    private static final String PAGE = """
            package p;
            import jakarta.servlet.http.*;
            public class Page extends HttpServlet {
                @Override protected void doGet(HttpServletRequest request, HttpServletResponse response)
                        throws java.io.IOException {
                    response.setContentType("text/html;charset=UTF-8");
                    response.getWriter().print("<html><head><title>Gr&uuml;n &amp; co</title>" + request.getParameter("head")
                            + "</head><body><p>content of the app</p></body></html>");
                }
            }
            """;

    private static final String RENDERED = """
            package p;
            import com.atlassian.templaterenderer.*;
            import jakarta.servlet.http.*;
            public class Rendered extends HttpServlet {
                private final TemplateRenderer renderer;
                public Rendered(TemplateRenderer renderer) { this.renderer = renderer; }
                @Override protected void doGet(HttpServletRequest request, HttpServletResponse response)
                        throws java.io.IOException {
                    response.setContentType("text/plain");
                    try {
                        renderer.render(
                                request.getParameter("template"),
                                java.util.Map.of("text", "<b>", "listed", new Data(), "i18n", "given"),
                                response.getWriter());
                    } catch (RenderingException failure) {
                        response.getWriter().print("no such template");
                    }
                }
                public static class Data {
                    public String getShown() { return "shown"; }
                    public String getBlocked() { return "blocked"; }
                }
            }
            """;

    private static final String IMPORTS = """
            package p;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            @org.springframework.stereotype.Component
            public class Imports {
                @ComponentImport com.atlassian.jira.security.JiraAuthenticationContext authentication;
                @ComponentImport com.atlassian.templaterenderer.TemplateRenderer renderer;
            }
            """;

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private JiraHost host;

    @Before
    public void start() throws Exception {
        TestPlugin plugin = plugin().modules("""
                        <servlet key="s" class="p.Licensed"><url-pattern>/who/*</url-pattern><url-pattern>/also</url-pattern>
                          <init-param><param-name>x</param-name><param-value>!</param-value></init-param></servlet>
                        <servlet key="o" class="p.Open"><url-pattern>/open</url-pattern></servlet>
                        <servlet key="a" class="p.Admins"><url-pattern>/admins</url-pattern></servlet>
                        <servlet key="p" class="p.Page"><url-pattern>/page</url-pattern></servlet>
                        <servlet key="r" class="p.Rendered"><url-pattern>/rendered</url-pattern></servlet>
                        <velocity-allowlist key="v"><method>p.Rendered$Data#getShown()</method></velocity-allowlist>
                        """)
                .imports(
                        "com.atlassian.annotations.security",
                        "com.atlassian.jira.security",
                        "com.atlassian.jira.user",
                        "com.atlassian.templaterenderer",
                        "jakarta.servlet",
                        "jakarta.servlet.http")
                .source(ADMIN_ONLY)
                .source(SERVLET.formatted("", "Licensed", "Licensed"))
                .source(SERVLET.formatted("@com.atlassian.annotations.security.UnrestrictedAccess", "Open", "Open"))
                .source(SERVLET.formatted(
                        "@com.atlassian.plugins.rest.api.security.annotation.AdminOnly", "Admins", "Admins"))
                .source(PAGE)
                .source(RENDERED)
                .source(IMPORTS)
                .file("p/own.vm", "$text $listed.shown ($!listed.blocked) $req");
        host = JiraHost.builder()
                .inMemory()
                .plugin(plugin.build(FOLDER.newFolder().toPath()))
                .start();
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void a_servlet_is_made_with_the_plugins_beans_and_knows_who_calls() {
        Browser ben = anonymous().logIn("ben");

        assertThat(ben.get("/plugins/servlet/who/am/I").body()).isEqualTo("ben/am/I!");
        assertThat(ben.get("/plugins/servlet/also").body()).isEqualTo("bennull!");
    }

    @Test
    public void without_an_annotation_only_users_with_a_licence_come_in() {
        HttpResponse<String> refused = anonymous().get("/plugins/servlet/also");
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(refused.headers().firstValue("Location").orElse("")).contains("/login.jsp?os_destination=");

        Browser ben = anonymous().logIn("ben");
        host.jira()
                .users()
                .groups()
                .remove(Groups.USERS, host.jira().users().byName("ben").orElseThrow());
        HttpResponse<String> unlicensed = ben.get("/plugins/servlet/also");
        assertThat(unlicensed.statusCode()).isEqualTo(302);
        assertThat(ben.get("/login.jsp?os_destination=%2Fx&permissionViolation=true")
                        .body())
                .contains("login-forbidden");
    }

    @Test
    public void annotations_of_the_class_open_a_servlet_or_close_it() {
        assertThat(anonymous().get("/plugins/servlet/open").body()).isEqualTo("nobodynullnull");
        assertThat(anonymous().logIn("ben").get("/plugins/servlet/admins").statusCode())
                .isEqualTo(302);
        assertThat(anonymous().logIn("admin").get("/plugins/servlet/admins").body())
                .startsWith("admin");
    }

    @Test
    public void nobody_checks_a_servlets_forms_for_a_token() {
        assertThat(anonymous()
                        .logIn("ben")
                        .post("/plugins/servlet/also", Map.of())
                        .body())
                .isEqualTo("changed");
    }

    @Test
    public void a_page_gets_jiras_frame_only_when_it_asks() {
        Browser ben = anonymous().logIn("ben");

        assertThat(ben.get("/plugins/servlet/page?head=none").body())
                .startsWith("<html>")
                .doesNotContain("id=\"header\"");
        assertThat(ben.get("/plugins/servlet/page?head=%3Cmeta+name=%22decorator%22+content=%22atl.general%22/%3E")
                        .body())
                .contains("id=\"header\"", "<p>content of the app</p>", "<title>Gr&uuml;n &amp; co - Jira</title>")
                .containsOnlyOnce("<body");
        assertThat(ben.get("/plugins/servlet/page?head=%3Cmeta+name=%22decorator%22+content=%22atl.popup%22/%3E")
                        .statusCode())
                .isEqualTo(500);
    }

    @Test
    public void a_template_is_rendered_with_the_plugins_files_and_allowlist_and_with_what_it_is_given() {
        assertThat(anonymous()
                        .logIn("ben")
                        .get("/plugins/servlet/rendered?template=p/own.vm")
                        .body())
                .isEqualTo("&lt;b&gt; shown () $req");
        assertThat(anonymous()
                        .logIn("ben")
                        .get("/plugins/servlet/rendered?template=p/none.vm")
                        .body())
                .isEqualTo("no such template");
    }

    @Test
    public void a_servlet_that_is_none_is_refused() throws Exception {
        TestPlugin bad = plugin().modules("""
                        <servlet key="s" class="p.NoServlet"><url-pattern>/x</url-pattern></servlet>
                        """).source("package p; public class NoServlet {}");

        assertThatThrownBy(() -> JiraHost.builder()
                        .plugin(bad.build(FOLDER.newFolder().toPath()))
                        .start())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("p.NoServlet");
    }

    private Browser anonymous() {
        return new Browser(host.address());
    }
}
