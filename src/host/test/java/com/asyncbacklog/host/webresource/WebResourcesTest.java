package com.asyncbacklog.host.webresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.plugin.PluginDescriptor.DownloadResource;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebResource;
import com.atlassian.jira.util.I18nHelper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class WebResourcesTest {

    private static final I18nHelper WORDS = new I18nHelper() {
        @Override
        public String getText(String key) {
            return "words of " + key;
        }

        @Override
        public String getText(String key, Object value) {
            return getText(key);
        }

        @Override
        public Locale getLocale() {
            return Locale.US;
        }
    };

    private final Map<String, String> files = new HashMap<>();
    private final List<WebResource> declared = new ArrayList<>();

    @Test
    public void a_page_loads_what_its_contexts_name_and_what_was_required_each_after_its_dependencies() {
        declare("page", List.of("app:shared"), List.of("other.page"));
        declare("panel", List.of("app:form"), List.of("jira.view.issue"));
        declare("form", List.of("app:shared", "com.atlassian.auiplugin:ajs"), List.of());
        declare("shared", List.of(), List.of());
        declare("asked", List.of("app:shared"), List.of());

        assertThat(resources().forPage(List.of("atl.general", "jira.view.issue"), List.of("app:asked")))
                .extracting(Include::path)
                .containsExactly(
                        "/download/resources/app:shared/shared.css",
                        "/download/resources/app:shared/shared.js",
                        "/download/resources/app:form/form.css",
                        "/download/resources/app:form/form.js",
                        "/download/resources/app:panel/panel.css",
                        "/download/resources/app:panel/panel.js",
                        "/download/resources/app:asked/asked.css",
                        "/download/resources/app:asked/asked.js");
    }

    @Test
    public void a_dependency_that_nobody_has_is_refused_by_name() {
        declare("panel", List.of("com.atlassian.auiplugin:aui-nonsense"), List.of());

        assertThatThrownBy(this::resources)
                .hasMessage("no web-resource com.atlassian.auiplugin:aui-nonsense, asked for by app:panel");
    }

    @Test
    public void what_pickers_need_of_aui_can_be_depended_on_and_is_on_the_page() throws IOException {
        declare("picker", List.of("com.atlassian.auiplugin:aui-select2"), List.of());
        declare("hint", List.of("com.atlassian.auiplugin:aui-inline-dialog2"), List.of());

        assertThat(resources().forPage(List.of(), List.of("app:picker", "app:hint")))
                .extracting(Include::webResource)
                .containsOnly("app:picker", "app:hint");
        assertThat(ofAui("aui-prototyping.js")).contains(".fn.auiSelect2=", "aui-inline-dialog");
        assertThat(ofAui("aui-prototyping.css")).contains(".aui-select2-container", "aui-inline-dialog");
        assertThat(ofAui("aui-prototyping-darkmode.css")).contains("--aui-select2-drop-bg-color");
    }

    @Test
    public void a_required_web_resource_that_nobody_has_is_refused_by_name() {
        assertThatThrownBy(() -> resources().forPage(List.of(), List.of("app:none")))
                .hasMessage("no web-resource app:none");
    }

    @Test
    public void a_web_resource_that_depends_on_itself_is_refused() {
        declare("one", List.of("app:two"), List.of());
        declare("two", List.of("app:one"), List.of());

        assertThatThrownBy(this::resources)
                .hasMessage("web-resource app:one depends on itself, asked for by app:one > app:two");
    }

    @Test
    public void an_unknown_transformer_is_not_in_this_host() {
        declared.add(new WebResource("soy", List.of(), List.of(), List.of(), Map.of("soy", List.of("soyTransformer"))));

        assertThatThrownBy(this::resources).isInstanceOf(NotInThisHost.class).hasMessageContaining("soyTransformer");
    }

    @Test
    public void words_are_put_into_scripts_only_where_the_transformer_is_declared() {
        declare("plain", List.of(), List.of());
        declared.add(new WebResource(
                "words",
                List.of(new DownloadResource("words.js", "plain.js")),
                List.of(),
                List.of(),
                Map.of("js", List.of("jsI18n"))));
        files.put("plain.js", "AJS.I18n.getText('a.b')");

        assertThat(file("app:plain", "plain.js")).contains("AJS.I18n.getText('a.b')");
        assertThat(file("app:words", "words.js")).contains("\"words of a.b\"");
    }

    @Test
    public void a_folder_serves_what_is_below_it_and_nothing_else() {
        declared.add(new WebResource(
                "pictures", List.of(new DownloadResource("images/", "/pictures/")), List.of(), List.of(), Map.of()));
        files.put("pictures/sub/a.svg", "<svg/>");
        files.put("secret.txt", "secret");
        files.put("pictures/../secret.txt", "secret");
        files.put("pictures/", "a listing");

        assertThat(file("app:pictures", "images/sub/a.svg")).contains("<svg/>");
        for (String name : List.of(
                "images/../secret.txt",
                "images/..",
                "images/",
                "images//etc/passwd",
                "images/..\\secret.txt",
                "secret.txt",
                "")) {
            assertThat(file("app:pictures", name)).as(name).isEmpty();
        }
    }

    @Test
    public void only_declared_files_are_served() {
        declare("panel", List.of(), List.of());
        files.put("atlassian-plugin.xml", "<atlassian-plugin/>");

        assertThat(file("app:panel", "atlassian-plugin.xml")).isEmpty();
        assertThat(file("app:none", "panel.js")).isEmpty();
        assertThat(file("app:panel", "panel.js")).isPresent();
    }

    private void declare(String key, List<String> dependencies, List<String> contexts) {
        declared.add(new WebResource(
                key,
                List.of(
                        new DownloadResource(key + ".css", "/" + key + ".css"),
                        new DownloadResource(key + ".js", "/" + key + ".js")),
                contexts,
                dependencies,
                Map.of()));
        files.put(key + ".js", "");
    }

    private Optional<String> file(String webResource, String name) {
        return resources().file(webResource, name, WORDS).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private WebResources resources() {
        return new WebResources(List.of(new AppFiles(
                "app",
                declared,
                path -> Optional.ofNullable(files.get(path))
                        .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))));
    }

    private static String ofAui(String file) throws IOException {
        try (InputStream stream = WebResources.class.getResourceAsStream("/web/aui/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
