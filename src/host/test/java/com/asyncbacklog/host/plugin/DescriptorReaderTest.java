package com.asyncbacklog.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.StartFailure;
import com.asyncbacklog.host.plugin.PluginDescriptor.ClassWithParams;
import com.asyncbacklog.host.plugin.PluginDescriptor.ConditionTree;
import com.asyncbacklog.host.plugin.PluginDescriptor.DownloadResource;
import com.asyncbacklog.host.plugin.PluginDescriptor.RestModule;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebItem;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebPanel;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebResource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class DescriptorReaderTest {

    @Test
    public void a_web_item_is_read_with_its_conditions() {
        WebItem item = read("""
                        <web-item key="i" section="s/t" weight="7">
                          <label key="l"/>
                          <link linkId="id">/browse/$issue.key</link>
                          <styleClass>a b</styleClass>
                          <param name="iconClass" value="icon"/>
                          <conditions type="OR">
                            <condition class="A" invert="true"><param name="permission">browse</param></condition>
                            <condition class="B"/>
                          </conditions>
                        </web-item>
                        """).webItems().get(0);

        assertThat(item)
                .isEqualTo(new WebItem(
                        "i",
                        "s/t",
                        7,
                        "l",
                        "/browse/$issue.key",
                        "id",
                        "a b",
                        Map.of("iconClass", "icon"),
                        new ConditionTree.Any(List.of(
                                new ConditionTree.One(new ClassWithParams("A", Map.of("permission", "browse")), true),
                                new ConditionTree.One(new ClassWithParams("B", Map.of()), false)))));
    }

    @Test
    public void a_web_panel_without_the_optional_parts_has_jiras_defaults() {
        WebPanel panel = read("""
                        <web-panel key="p" location="here">
                          <resource name="view" type="velocity" location="/a/panel.vm"/>
                        </web-panel>
                        """).webPanels().get(0);

        assertThat(panel).isEqualTo(new WebPanel("p", "here", 1000, "", "a/panel.vm", null, ConditionTree.always()));
    }

    @Test
    public void a_web_resource_is_read_in_order() {
        WebResource resource = read("""
                        <web-resource key="r">
                          <transformation extension="js"><transformer key="jsI18n"/></transformation>
                          <resource type="download" name="b.js" location="b.js"/>
                          <resource type="download" name="images/" location="/images/"/>
                          <context>jira.view.issue</context>
                          <dependency>com.atlassian.auiplugin:ajs</dependency>
                        </web-resource>
                        """).webResources().get(0);

        assertThat(resource)
                .isEqualTo(new WebResource(
                        "r",
                        List.of(new DownloadResource("b.js", "b.js"), new DownloadResource("images/", "images/")),
                        List.of("jira.view.issue"),
                        List.of("com.atlassian.auiplugin:ajs"),
                        Map.of("js", List.of("jsI18n"))));
    }

    @Test
    public void rest_and_allowlist_are_read() {
        PluginDescriptor descriptor = read("""
                <rest key="r" path="notes" version="1.0"><package>p.q</package></rest>
                <velocity-allowlist key="v"><method> p.Q#a() </method></velocity-allowlist>
                """);

        assertThat(descriptor.rest()).containsExactly(new RestModule("r", "/notes", "1.0", List.of("p.q")));
        assertThat(descriptor.velocityAllowlist()).containsExactly("p.Q#a()");
    }

    @Test
    public void only_version_2_is_a_plugin() {
        assertThatThrownBy(() -> parse("<atlassian-plugin key=\"k\"/>"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("plugins-version");
    }

    @Test
    public void a_missing_key_is_refused() {
        assertThatThrownBy(() -> read("<velocity-allowlist/>"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("velocity-allowlist")
                .hasMessageContaining("key")
                .hasMessageContaining("the file");
    }

    @Test
    public void a_key_taken_twice_is_refused_across_types() {
        assertThatThrownBy(() -> read("<velocity-allowlist key=\"k\"/><web-resource key=\"k\"/>"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("web-resource key=\"k\"");
    }

    @Test
    public void a_second_ao_module_is_refused() {
        assertThatThrownBy(() -> read("<ao key=\"a\" namespace=\"n\"/><ao key=\"b\" namespace=\"n\"/>"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("one <ao> only");
    }

    @Test
    public void what_the_host_does_not_know_is_not_passed_over() {
        for (String module : List.of(
                "<ao key=\"a\" namespace=\"n\"><upgradeTask>p.Task</upgradeTask></ao>",
                "<web-resource key=\"r\"><data key=\"d\" class=\"p.D\"/></web-resource>",
                "<web-panel key=\"p\" location=\"l\" class=\"p.Panel\"/>",
                "<servlet-filter key=\"f\" class=\"p.F\"><url-pattern>/f</url-pattern></servlet-filter>",
                "<component key=\"c\" class=\"p.C\"/>",
                "<resource type=\"velocity\" name=\"n\" location=\"l\"/>")) {
            assertThatThrownBy(() -> read(module)).as(module).isInstanceOf(NotInThisHost.class);
        }
    }

    @Test
    public void broken_xml_is_refused_with_its_line() {
        assertThatThrownBy(() -> parse("<atlassian-plugin>\n<rest>\n</atlassian-plugin>"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("the file: line 3");
    }

    @Test
    public void a_document_type_is_refused() {
        assertThatThrownBy(() -> parse("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>"))
                .isInstanceOf(StartFailure.class);
    }

    private static PluginDescriptor read(String modules) {
        return parse("<atlassian-plugin key=\"k\" plugins-version=\"2\"><plugin-info><version>1</version></plugin-info>"
                + modules + "</atlassian-plugin>");
    }

    private static PluginDescriptor parse(String xml) {
        return DescriptorReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "the file");
    }
}
