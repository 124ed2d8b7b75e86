package com.asyncbacklog.host.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.asyncbacklog.host.plugin.PluginDescriptor.ClassWithParams;
import com.asyncbacklog.host.plugin.PluginDescriptor.ConditionTree;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebItem;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebPanel;
import com.asyncbacklog.host.velocity.Allowlist;
import com.asyncbacklog.host.velocity.Templates;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class WebFragmentsTest {

    private static final ConditionTree ALWAYS = ConditionTree.always();

    private final List<WebItem> items = new ArrayList<>();
    private final List<WebPanel> panels = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, Object> classes = new HashMap<>(Map.of(
            "Wanted", new Wanted(),
            "Failing", new Failing(),
            "Greeting", new Greeting()));

    @Test
    public void links_of_a_section_come_by_weight_with_their_address_rendered() {
        items.add(item("late", "menu", 20, "/browse/$key#top", ALWAYS));
        items.add(item("early", "menu", 10, "/projects/$pathEncodedProjectKey?a=1&b=2", ALWAYS));
        items.add(item("elsewhere", "other", 1, "/x", ALWAYS));

        List<WebFragments.Link> links = fragments().links("menu", Map.of("pathEncodedProjectKey", "AB", "key", "AB-1"));

        assertThat(links)
                .extracting(WebFragments.Link::address)
                .containsExactly("/projects/AB?a=1&b=2", "/browse/AB-1#top");
        assertThat(links.get(0).label()).isEqualTo("words of early.label");
        assertThat(links.get(0).iconClass()).isEqualTo("icon");
    }

    @Test
    public void conditions_nest_and_may_be_turned_round() {
        ConditionTree holds = one("Wanted", Map.of("wanted", "yes"), false);
        ConditionTree fails = one("Wanted", Map.of("wanted", "no"), false);
        items.add(item("any", "menu", 1, "/any", new ConditionTree.Any(List.of(fails, holds))));
        items.add(item("all", "menu", 2, "/all", new ConditionTree.All(List.of(fails, holds))));
        items.add(item("not", "menu", 3, "/not", one("Wanted", Map.of("wanted", "no"), true)));

        assertThat(fragments().links("menu", Map.of("asked", "yes")))
                .extracting(WebFragments.Link::address)
                .containsExactly("/any", "/not");
    }

    @Test
    public void a_condition_that_fails_hides_its_fragment() {
        items.add(item("failing", "menu", 1, "/x", one("Failing", Map.of(), false)));

        assertThat(fragments().links("menu", Map.of())).isEmpty();
    }

    @Test
    public void a_panel_shows_what_its_context_provider_supplies_escaped() {
        panels.add(panel("greeting", new ClassWithParams("Greeting", Map.of("greeting", "<Hello>"))));
        files.put("greeting.vm", "<p>$text $i18n.getText('x')</p>");

        assertThat(fragments().panels("place", Map.of()))
                .containsExactly(new WebFragments.Rendered(
                        "greeting",
                        "app:greeting",
                        "words of greeting.label",
                        "<p>&lt;Hello&gt; words of x</p>",
                        false));
    }

    @Test
    public void what_a_context_provider_leaves_out_its_panel_does_not_have() {
        panels.add(panel("greeting", new ClassWithParams("Greeting", Map.of("greeting", "Hello"))));
        panels.add(panel("plain", null));
        files.put("greeting.vm", "$!asked|$text");
        files.put("plain.vm", "$asked");

        assertThat(fragments().panels("place", Map.of("asked", "kept")))
                .extracting(WebFragments.Rendered::html)
                .containsExactly("|Hello", "kept");
    }

    @Test
    public void a_panel_that_fails_says_so_and_the_others_are_shown() {
        panels.add(panel("broken", new ClassWithParams("Failing", Map.of())));
        panels.add(panel("missing", null));
        panels.add(panel("whole", null));
        files.put("broken.vm", "never");
        files.put("whole.vm", "whole");

        assertThat(fragments().panels("place", Map.of()))
                .extracting(WebFragments.Rendered::html, WebFragments.Rendered::failed)
                .containsExactly(tuple("", true), tuple("", true), tuple("whole", false));
    }

    @Test
    public void the_location_of_a_panel_is_compared_to_the_letter() {
        panels.add(panel("whole", null));
        files.put("whole.vm", "whole");

        assertThat(fragments().panels("Place", Map.of())).isEmpty();
        assertThat(fragments().panels("place ", Map.of())).isEmpty();
    }

    private static WebItem item(String key, String section, int weight, String link, ConditionTree condition) {
        return new WebItem(key, section, weight, key + ".label", link, key, "", Map.of("iconClass", "icon"), condition);
    }

    private static WebPanel panel(String key, ClassWithParams provider) {
        return new WebPanel(key, "place", 1, key + ".label", key + ".vm", provider, ALWAYS);
    }

    private static ConditionTree one(String className, Map<String, String> params, boolean invert) {
        return new ConditionTree.One(new ClassWithParams(className, params), invert);
    }

    private WebFragments fragments() {
        var templates = new Templates(
                path -> Optional.ofNullable(files.get(path))
                        .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                Allowlist.ofApp(List.of()));
        var app = new FragmentApp("app", items, List.of(), panels, this::create, templates);
        return new WebFragments(List.of(app), () -> Map.of("i18n", new Words()));
    }

    private <T> T create(String className, Class<T> type) {
        Object found = classes.get(className);
        return type.cast(found instanceof Wanted ? new Wanted() : found);
    }

    /** Holds when the context asks for what the parameter wants. */
    private static final class Wanted implements Condition {

        private String wanted;

        @Override
        public void init(Map<String, String> params) {
            wanted = params.get("wanted");
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return wanted.equals(context.get("asked"));
        }
    }

    private static final class Greeting implements ContextProvider {

        private String greeting;

        @Override
        public void init(Map<String, String> params) {
            greeting = params.get("greeting");
        }

        @Override
        public Map<String, Object> getContextMap(Map<String, Object> context) {
            return Map.of("text", greeting);
        }
    }

    private static final class Failing implements Condition, ContextProvider {

        @Override
        public void init(Map<String, String> params) {}

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            throw new IllegalStateException("as the test wants it");
        }

        @Override
        public Map<String, Object> getContextMap(Map<String, Object> context) {
            throw new IllegalStateException("as the test wants it");
        }
    }

    private static final class Words implements I18nHelper {

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
    }
}
