package com.asyncbacklog.host.rest;

import static com.asyncbacklog.host.testing.TestPlugin.plugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.StartFailure;
import com.asyncbacklog.host.database.HostDatabase;
import com.asyncbacklog.host.plugin.PluginSystem;
import com.asyncbacklog.host.testing.TestPlugin;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class RestServletsTest {

    private static final ApplicationUser STRANGER = user();
    private static final ApplicationUser LICENSED = user();
    private static final ApplicationUser ADMINISTRATOR = user();

    private static final String NOTES = """
            package p;
            import jakarta.ws.rs.*;
            import jakarta.ws.rs.core.MediaType;
            @Path("/notes")
            @Produces(MediaType.APPLICATION_JSON)
            public class Notes {
                private final Greeting greeting;
                public record Note(String text, int size) {}
                @jakarta.inject.Inject
                public Notes(Greeting greeting) { this.greeting = greeting; }
                @GET public Note get() { return new Note(greeting.text(), 1); }
                @POST @Consumes(MediaType.APPLICATION_JSON) public Note post(Note note) { return note; }
                @POST @Path("any") public Note any() { return new Note("any", 0); }
                @PUT @Path("any") public Note put() { return new Note("any", 0); }
                @DELETE @Path("any") public void delete() {}
                @GET @Path("broken") public Note broken() { throw new Refused(); }
            }
            """;
    private static final String GREETING = """
            package p;
            @org.springframework.stereotype.Component
            public class Greeting {
                public String text() { return "grüße"; }
            }
            """;
    private static final String REFUSED = """
            package p;
            import jakarta.ws.rs.core.Response;
            public class Refused extends RuntimeException {
                @jakarta.ws.rs.ext.Provider
                public static class Mapper implements jakarta.ws.rs.ext.ExceptionMapper<Refused> {
                    private final Greeting greeting;
                    @jakarta.inject.Inject
                    public Mapper(Greeting greeting) { this.greeting = greeting; }
                    public Response toResponse(Refused refused) {
                        return Response.status(409).entity(java.util.Map.of("says", greeting.text())).type("application/json").build();
                    }
                }
            }
            """;
    /** Stand-ins for Atlassian's annotations, in the plugin itself: the rules go by name. */
    private static final String[] ANNOTATIONS = {
        annotation("com.atlassian.plugins.rest.api.security.annotation", "UnrestrictedAccess"),
        annotation("com.atlassian.plugins.rest.api.security.annotation", "AdminOnly"),
        annotation("com.atlassian.plugins.rest.api.security.annotation", "LicensedOnly"),
        annotation("com.atlassian.plugins.rest.api.security.annotation", "AnonymousSiteAccess"),
        annotation("com.atlassian.annotations.security", "SystemAdminOnly"),
        annotation("com.atlassian.annotations.security", "UnlicensedSiteAccess"),
        annotation("com.atlassian.annotations.security", "XsrfProtectionExcluded"),
        annotation("com.atlassian.plugins.rest.common.security", "AnonymousAllowed"),
    };

    private static final String OPEN = """
            package p;
            import com.atlassian.annotations.security.*;
            import com.atlassian.plugins.rest.api.security.annotation.*;
            import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
            import com.atlassian.plugins.rest.common.security.*;
            import jakarta.ws.rs.*;
            @Path("/access") @UnrestrictedAccess
            public class Access {
                @GET @Path("class") public String inherited() { return "ok"; }
                @GET @Path("licensed") @LicensedOnly public String licensed() { return "ok"; }
                @GET @Path("unlicensed") @UnlicensedSiteAccess public String unlicensed() { return "ok"; }
                @GET @Path("anonymous-site") @AnonymousSiteAccess public String anonymousSite() { return "ok"; }
                @GET @Path("admin") @AdminOnly public String admin() { return "ok"; }
                @GET @Path("sysadmin") @SystemAdminOnly public String sysadmin() { return "ok"; }
                @POST @Path("excluded") @XsrfProtectionExcluded public String excluded() { return "ok"; }
            }
            """;
    private static final String FILES = """
            package p;
            import jakarta.ws.rs.*;
            import jakarta.ws.rs.core.*;
            import java.io.*;
            import java.util.Map;
            @Path("/files")
            public class Files {
                @GET @Path("feed") @Produces(MediaType.APPLICATION_JSON) public Map<String, String> json() { return Map.of("a", "ü"); }
                @GET @Path("feed") @Produces(MediaType.APPLICATION_ATOM_XML) public String atom() { return "<feed>ü</feed>"; }
                @GET @Path("table") @Produces("text/csv") public String csv() { return "ü,1"; }
                @GET @Path("text") @Produces("text/markdown") public String markdown() { return "# ü"; }
                @GET @Path("archive") @Produces("application/zip") public Response archive() {
                    StreamingOutput bytes = output -> output.write(new byte[] {'P', 'K', 3, 4, (byte) 0xff, 0});
                    return Response.ok(bytes).header("Content-Disposition", "attachment; filename=\\"a.zip\\"").build();
                }
                @POST @Path("import") @Consumes("application/zip") public String zip(InputStream bytes) throws IOException {
                    return "zip of " + bytes.readAllBytes().length;
                }
                @POST @Path("import") @Consumes("text/markdown") public String markdown(String text) { return "text " + text; }
                @POST @Path("values") @Consumes("text/csv") public String csv(Reader text) throws IOException {
                    return "csv " + new BufferedReader(text).readLine();
                }
                @POST @Path("values") @Consumes(MediaType.APPLICATION_JSON) public String json(Map<String, String> values) {
                    return "json " + values.get("a");
                }
            }
            """;
    private static final String OLD = """
            package p;
            import jakarta.ws.rs.*;
            @Path("/old")
            public class Old {
                @GET @com.atlassian.plugins.rest.common.security.AnonymousAllowed public String old() { return "ok"; }
            }
            """;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final HostDatabase database = HostDatabase.inMemory();
    private final PluginSystem system = PluginSystem.start();
    private final HttpClient client = HttpClient.newHttpClient();
    private ApplicationUser caller = LICENSED;
    private TestServer server;

    @After
    public void stop() {
        if (server != null) {
            server.close();
        }
        system.close();
        database.close();
    }

    @Test
    public void a_resource_gets_the_plugins_beans_and_answers_json_in_utf_8() throws Exception {
        HttpResponse<byte[]> answer = client.send(request("notes").GET().build(), BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("{\"text\":\"grüße\",\"size\":1}");
    }

    @Test
    public void latest_is_the_same_resource() throws Exception {
        assertThat(send(request("../latest/notes")).statusCode()).isEqualTo(200);
    }

    @Test
    public void an_unknown_address_is_404_and_an_unknown_method_405() throws Exception {
        assertThat(send(request("nowhere")).statusCode()).isEqualTo(404);
        assertThat(send(request("notes").DELETE()).statusCode()).isEqualTo(405);
    }

    @Test
    public void an_unknown_json_field_and_broken_json_are_400() throws Exception {
        assertThat(post("notes", "application/json", "{\"text\":\"a\",\"size\":2}")
                        .body())
                .isEqualTo("{\"text\":\"a\",\"size\":2}");
        assertThat(post("notes", "application/json", "{\"other\":1}").statusCode())
                .isEqualTo(400);
        assertThat(post("notes", "application/json", "{\"text\"").statusCode()).isEqualTo(400);
    }

    @Test
    public void another_type_of_content_is_415() throws Exception {
        assertThat(post("notes", "application/xml", "<a/>").statusCode()).isEqualTo(415);
    }

    @Test
    public void the_plugins_own_mapper_with_a_bean_answers_for_its_exceptions() throws Exception {
        HttpResponse<String> answer = send(request("notes/broken"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"says\":\"grüße\"}");
    }

    @Test
    public void a_mapper_of_jackson_errors_with_a_priority_comes_before_jerseys() throws Exception {
        server = serve(rest("").source(NOTES).source(GREETING).source(REFUSED).source("""
                        package p;
                        import com.fasterxml.jackson.databind.JsonMappingException;
                        import jakarta.ws.rs.core.Response;
                        @jakarta.ws.rs.ext.Provider
                        @jakarta.annotation.Priority(1)
                        public class JsonErrors implements jakarta.ws.rs.ext.ExceptionMapper<JsonMappingException> {
                            public Response toResponse(JsonMappingException failure) {
                                return Response.status(400).entity("ours").type("text/plain").build();
                            }
                        }
                        """));

        assertThat(post("notes", "application/json", "{\"other\":1}").body()).isEqualTo("ours");
    }

    @Test
    public void without_an_annotation_only_licensed_users_may_call() throws Exception {
        assertThat(statuses("notes")).isEqualTo("401 403 200 200");
        caller = null;
        assertThat(send(request("notes")).body()).startsWith("{\"err").contains("\"errors\":{}");
    }

    @Test
    public void access_follows_the_annotation_of_the_method_then_of_the_class() throws Exception {
        server = serve(rest("").source(OPEN).source(OLD));

        assertThat(statuses("access/class")).isEqualTo("200 200 200 200");
        assertThat(statuses("access/licensed")).isEqualTo("401 403 200 200");
        assertThat(statuses("access/unlicensed")).isEqualTo("401 403 200 200");
        assertThat(statuses("access/anonymous-site")).isEqualTo("401 403 200 200");
        assertThat(statuses("access/admin")).isEqualTo("401 403 403 200");
        assertThat(statuses("access/sysadmin")).isEqualTo("401 403 403 200");
        assertThat(statuses("old"))
                .as("the annotation of REST v1 means nothing")
                .isEqualTo("401 403 200 200");
    }

    @Test
    public void a_post_that_a_form_can_send_needs_the_token_header() throws Exception {
        for (String type : new String[] {
            "application/x-www-form-urlencoded", "multipart/form-data;boundary=b", "text/plain;charset=UTF-8"
        }) {
            HttpResponse<String> refused = post("notes/any", type, "a=b");
            assertThat(refused.statusCode()).as(type).isEqualTo(403);
            assertThat(refused.body()).isEqualTo("XSRF check failed");
            assertThat(postWithToken(type, "no-check")).as(type).isEqualTo(200);
            assertThat(postWithToken(type, "nocheck")).as(type).isEqualTo(200);
            assertThat(postWithToken(type, "yes")).as(type).isEqualTo(403);
        }
        assertThat(post("notes/any", "application/json", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    public void a_post_without_a_type_of_content_needs_the_token_header() throws Exception {
        assertThat(send(request("notes/any").POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(403);
        assertThat(send(request("notes").POST(BodyPublishers.ofString("{}"))).statusCode())
                .isEqualTo(403);
        assertThat(send(request("notes/any")
                                .header("X-Atlassian-Token", "no-check")
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    public void put_and_delete_pass_as_a_browser_asks_before_it_sends_them() throws Exception {
        assertThat(send(request("notes/any").PUT(BodyPublishers.noBody())).statusCode())
                .isEqualTo(200);
        assertThat(send(request("notes/any").DELETE()).statusCode()).isEqualTo(204);
    }

    @Test
    public void a_method_may_be_excluded_from_the_check() throws Exception {
        server = serve(rest("").source(OPEN));

        assertThat(post("access/excluded", "text/plain", "a").statusCode()).isEqualTo(200);
    }

    @Test
    public void a_resource_answers_the_type_that_is_asked_for() throws Exception {
        server = serve(rest("").source(FILES));

        assertAnswer("files/feed", "application/json", "application/json", "{\"a\":\"ü\"}");
        assertAnswer("files/feed", "application/atom+xml, */*;q=0.1", "application/atom+xml", "<feed>ü</feed>");
        assertAnswer("files/table", "text/csv", "text/csv", "ü,1");
        assertAnswer("files/table", "text/html,application/xhtml+xml,*/*;q=0.8", "text/csv", "ü,1");
        assertAnswer("files/text", "text/markdown", "text/markdown", "# ü");
        assertThat(send(request("files/table").header("Accept", "application/json"))
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    public void an_archive_comes_byte_by_byte_with_its_name() throws Exception {
        server = serve(rest("").source(FILES));

        HttpResponse<byte[]> answer = client.send(request("files/archive").GET().build(), BodyHandlers.ofByteArray());

        assertThat(answer.body()).containsExactly('P', 'K', 3, 4, 0xff, 0);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"a.zip\"");
    }

    @Test
    public void what_no_form_can_send_passes_and_its_type_chooses_the_method() throws Exception {
        server = serve(rest("").source(FILES));
        byte[] bytes = new byte[3_000_000];

        HttpResponse<String> zip = send(request("files/import")
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(bytes)));

        assertThat(zip.body()).isEqualTo("zip of 3000000");
        assertThat(post("files/import", "text/markdown", "# ü").body()).isEqualTo("text # ü");
        assertThat(post("files/import", "text/markdown;charset=UTF-8", "# ü").body())
                .isEqualTo("text # ü");
        assertThat(post("files/values", "text/csv", "2026-03-01,ü").body()).isEqualTo("csv 2026-03-01,ü");
        assertThat(post("files/values", "application/json", "{\"a\":\"1\"}").body())
                .isEqualTo("json 1");
        assertThat(post("files/import", "application/octet-stream", "a").statusCode())
                .isEqualTo(415);
        assertThat(post("files/import", "text/plain", "# a").statusCode()).isIn(403, 415);
        assertThat(post("files/import", "multipart/form-data;boundary=b", "a").statusCode())
                .isIn(403, 415);
        assertThat(post("notes", "text/*", "a").statusCode()).isNotEqualTo(200);
    }

    @Test
    public void only_the_modules_packages_are_looked_into() throws Exception {
        server = serve(rest("<package>q</package>")
                .source(NOTES)
                .source(GREETING)
                .source(REFUSED)
                .source("""
                        package q;
                        @jakarta.ws.rs.Path("/other")
                        public class Other { @jakarta.ws.rs.GET public String get() { return "ok"; } }
                        """));

        assertThat(send(request("other")).statusCode()).isEqualTo(200);
        assertThat(send(request("notes")).statusCode()).isEqualTo(404);
    }

    @Test
    public void a_module_without_a_resource_is_refused() {
        assertThatThrownBy(() -> serve(rest("")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("the module rest");
    }

    private TestServer serve(TestPlugin plugin) throws Exception {
        Path jar = plugin.build(folder.newFolder().toPath());
        Callers callers = new Callers(() -> caller, user -> user != STRANGER, user -> user == ADMINISTRATOR);
        return TestServer.start(RestServlets.servlets(system.install(jar, Map.of(), database), callers));
    }

    private static TestPlugin rest(String packages) {
        TestPlugin plugin = plugin().modules(
                        "<rest key=\"rest\" path=\"/test\" version=\"1.0\">" + packages + "</rest>")
                .imports(
                        "jakarta.annotation",
                        "com.fasterxml.jackson.databind",
                        "jakarta.inject",
                        "jakarta.ws.rs",
                        "jakarta.ws.rs.core",
                        "jakarta.ws.rs.ext");
        for (String annotation : ANNOTATIONS) {
            plugin.source(annotation);
        }
        return plugin;
    }

    private static String annotation(String inPackage, String name) {
        return "package " + inPackage
                + "; @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                + " public @interface " + name + " {}";
    }

    /** The statuses that anonymous, unlicensed, licensed and administrator get. */
    private String statuses(String path) throws Exception {
        StringBuilder statuses = new StringBuilder();
        for (ApplicationUser user : new ApplicationUser[] {null, STRANGER, LICENSED, ADMINISTRATOR}) {
            caller = user;
            statuses.append(send(request(path)).statusCode()).append(' ');
        }
        return statuses.toString().strip();
    }

    private void assertAnswer(String path, String accepted, String type, String body) throws Exception {
        HttpResponse<byte[]> answer =
                client.send(request(path).header("Accept", accepted).GET().build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(body);
    }

    private int postWithToken(String type, String token) throws Exception {
        return send(request("notes/any")
                        .header("Content-Type", type)
                        .header("X-Atlassian-Token", token)
                        .POST(BodyPublishers.ofString("a=b")))
                .statusCode();
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    /** To the plugin that the test serves, else to the one with notes. */
    private HttpRequest.Builder request(String path) throws Exception {
        if (server == null) {
            server = serve(rest("").source(NOTES).source(GREETING).source(REFUSED));
        }
        return HttpRequest.newBuilder(server.address("/rest/test/1.0/").resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static ApplicationUser user() {
        return (ApplicationUser) Proxy.newProxyInstance(
                RestServletsTest.class.getClassLoader(),
                new Class<?>[] {ApplicationUser.class},
                (proxy, method, arguments) -> null);
    }
}
