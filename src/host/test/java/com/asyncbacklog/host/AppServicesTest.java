package com.asyncbacklog.host;

import static com.asyncbacklog.host.testing.TestPlugin.plugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.testing.HostCaller;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Services as a plugin gets them: by {@code @ComponentImport}, from its own jar. */
public class AppServicesTest {

    private static final String ELSEWHERE = "https://issues.example.com/tracker";

    private static final String ADDRESSES = """
            StringBuilder lines = new StringBuilder();
            for (UrlMode mode : UrlMode.values()) {
                lines.append(mode).append(' ').append(properties.getBaseUrl(mode)).append('\\n');
            }
            return lines.toString();
            """;

    private static final String IN_ANOTHER_THREAD = """
            return java.util.concurrent.CompletableFuture.supplyAsync(() -> {
                %s
            }).join();
            """;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void a_plugin_says_something_to_each_in_their_own_language_whoever_is_logged_in() {
        Path jar = asking("texts", """
                ApplicationUser ben = users.getUserByName("ben");
                return texts.getInstance(ben).getText("greeting") + ", " + texts.getInstance(ben).getLocale() + ", "
                        + locales.getLocaleFor(ben) + "; "
                        + texts.getInstance(Locale.FRANCE).getText("greeting") + ", "
                        + texts.getInstance((ApplicationUser) null).getLocale() + ", " + locales.getLocaleFor(null);
                """);
        try (JiraHost host = start(JiraHost.builder().plugin(jar))) {
            ApplicationUser ben = host.jira().users().getUserByName("ben");
            host.jira().users().setLocale(ben, Locale.GERMANY);

            assertThat(HostCaller.of(host).get("/rest/ask/1/texts").body())
                    .isEqualTo("Moin, de_DE, de_DE; Ahoy, en_US, en_US");
        }
    }

    @Test
    public void in_a_request_the_address_is_the_requests_own_unless_the_canonical_one_is_asked_for() {
        try (JiraHost host =
                start(JiraHost.builder().plugin(asking("addresses", ADDRESSES)).baseUrl(ELSEWHERE))) {
            assertThat(HostCaller.of(host).get("/rest/ask/1/addresses").body().lines())
                    .containsExactly(
                            "CANONICAL " + ELSEWHERE,
                            "ABSOLUTE " + host.address(),
                            "RELATIVE /jira",
                            "RELATIVE_CANONICAL /tracker",
                            "AUTO /jira");
        }
    }

    @Test
    public void outside_a_request_only_the_canonical_address_is_known() {
        try (JiraHost host = start(JiraHost.builder()
                .plugin(asking("addresses", IN_ANOTHER_THREAD.formatted(ADDRESSES)))
                .baseUrl(ELSEWHERE))) {
            assertThat(HostCaller.of(host).get("/rest/ask/1/addresses").body().lines())
                    .containsExactly(
                            "CANONICAL " + ELSEWHERE,
                            "ABSOLUTE " + ELSEWHERE,
                            "RELATIVE /tracker",
                            "RELATIVE_CANONICAL /tracker",
                            "AUTO " + ELSEWHERE);
        }
    }

    @Test
    public void the_canonical_address_is_where_the_host_listens_unless_set() {
        try (JiraHost host = start(JiraHost.builder().plugin(asking("addresses", ADDRESSES)))) {
            assertThat(HostCaller.of(host).get("/rest/ask/1/addresses").body())
                    .startsWith("CANONICAL " + host.address());
        }
    }

    @Test
    public void a_plugin_that_asks_for_the_address_before_the_host_listens_is_told_so() {
        Path jar = plugin().imports("com.atlassian.sal.api", "com.atlassian.sal.api.lifecycle")
                .source("""
                        package p;
                        import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        import com.atlassian.sal.api.ApplicationProperties;
                        import com.atlassian.sal.api.UrlMode;
                        import com.atlassian.sal.api.lifecycle.LifecycleAware;
                        @org.springframework.stereotype.Component
                        @ExportAsService(LifecycleAware.class)
                        public class Early implements LifecycleAware {
                            private final ApplicationProperties properties;
                            public Early(@ComponentImport ApplicationProperties properties) {
                                this.properties = properties;
                            }
                            public void onStart() { properties.getBaseUrl(UrlMode.CANONICAL); }
                            public void onStop() {}
                        }
                        """)
                .build(folder.getRoot().toPath());

        assertThatThrownBy(() -> JiraHost.builder().plugin(jar).start())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("the base URL is not known before the host listens");
        JiraHost.builder().plugin(jar).baseUrl(ELSEWHERE).start().close();
    }

    /** A plugin whose resource at {@code /rest/ask/1/path} answers with what this code returns. */
    private Path asking(String path, String code) {
        return plugin().modules("""
                        <resource type="i18n" name="i18n" location="words"/>
                        <rest key="rest" path="/ask" version="1"/>
                        """)
                .file("words.properties", "greeting=Ahoy")
                .file("words_de.properties", "greeting=Moin")
                .imports(
                        "com.atlassian.jira.config",
                        "com.atlassian.jira.user",
                        "com.atlassian.jira.user.util",
                        "com.atlassian.jira.util",
                        "com.atlassian.sal.api",
                        "jakarta.inject",
                        "jakarta.ws.rs")
                .source("""
                        package p;
                        import com.atlassian.jira.config.LocaleManager;
                        import com.atlassian.jira.user.ApplicationUser;
                        import com.atlassian.jira.user.util.UserManager;
                        import com.atlassian.jira.util.I18nHelper;
                        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                        import com.atlassian.sal.api.ApplicationProperties;
                        import com.atlassian.sal.api.UrlMode;
                        import java.util.Locale;
                        @org.springframework.stereotype.Component
                        public class Asking {
                            private final LocaleManager locales;
                            private final I18nHelper.BeanFactory texts;
                            private final UserManager users;
                            private final ApplicationProperties properties;
                            public Asking(
                                    @ComponentImport LocaleManager locales,
                                    @ComponentImport I18nHelper.BeanFactory texts,
                                    @ComponentImport UserManager users,
                                    @ComponentImport ApplicationProperties properties) {
                                this.locales = locales;
                                this.texts = texts;
                                this.users = users;
                                this.properties = properties;
                            }
                            public String ask() {
                                %s
                            }
                        }
                        """.formatted(code))
                .source("""
                        package p;
                        @jakarta.ws.rs.Path("/%s")
                        public class Resource {
                            private final Asking asking;
                            @jakarta.inject.Inject
                            public Resource(Asking asking) {
                                this.asking = asking;
                            }
                            @jakarta.ws.rs.GET
                            public String get() {
                                return asking.ask();
                            }
                        }
                        """.formatted(path))
                .build(folder.getRoot().toPath());
    }

    private static JiraHost start(JiraHost.Builder host) {
        return host.inMemory().basicAuth(true).start();
    }
}
