package com.asyncbacklog.host.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.example.Shown;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.slf4j.LoggerFactory;

public class TemplatesTest {

    private static final String SHOWN = "com.example.Shown#";

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>(Map.of("dto", new Shown()));
    private final List<String> allowlist = new ArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @Before
    public void listen() {
        log.start();
        logger().addAppender(log);
    }

    @After
    public void stopListening() {
        logger().detachAppender(log);
    }

    @Test
    public void references_are_escaped_quotes_too() {
        allowlist.add(SHOWN + "getTitle()");
        values.put("text", "a & b");

        assertThat(render("<p title='$dto.title'>$text</p>"))
                .isEqualTo("<p title='&lt;b title=&quot;it&#39;s&quot;&gt;'>a &amp; b</p>");
    }

    @Test
    public void a_template_that_begins_with_the_directive_is_not_escaped() {
        values.put("text", "<a>");

        assertThat(render("#disable_html_escaping()\n$text")).isEqualTo("<a>");
        assertThat(render("$text")).isEqualTo("&lt;a&gt;");
    }

    @Test
    public void the_result_of_a_method_marked_safe_is_not_escaped() {
        allowlist.add(SHOWN + "getRendered()");

        assertThat(render("$dto.rendered ${dto.getRendered()} #set($x = $dto.rendered)|$x $x.length()"))
                .isEqualTo("<i>as it is</i> <i>as it is</i>|<i>as it is</i> 15");
    }

    @Test
    public void a_reference_whose_name_ends_in_Html_is_not_escaped() {
        allowlist.add(SHOWN + "getBodyHtml()");
        values.put("noteHtml", "<br>");
        values.put("noteHtmlText", "<br>");

        assertThat(render("$noteHtml$!{noteHtml}$dto.bodyHtml${dto.getBodyHtml()}$noteHtmlText"))
                .isEqualTo("<br><br><u></u><u></u>&lt;br&gt;");
    }

    @Test
    public void a_missing_reference_is_printed_as_it_stands_unless_quiet() {
        assertThat(render("$none ${none.title} $!none $!{none.title}|")).isEqualTo("$none ${none.title}  |");
    }

    @Test
    public void what_the_allowlist_has_may_be_called_also_as_a_property() {
        allowlist.addAll(
                List.of(SHOWN + "isOpen()", SHOWN + "getNames()", " " + SHOWN + "repeat(java.lang.String int) "));

        assertThat(render("#if($dto.open)open#end $dto.open #foreach($n in $dto.names)$n #end$dto.repeat('x', 3)"))
                .matches("open true (\\S+ ){2}xxx");
    }

    @Test
    public void a_call_that_is_not_listed_is_logged_and_gives_nothing() {
        assertThat(render("[$dto.secret][$!dto.secret][#if($dto.secret)seen#end][$dto.names.size()]"))
                .isEqualTo("[][][][]");
        assertThat(logged())
                .containsExactly(
                        "Method needs allowlisting: com.example.Shown#getSecret()",
                        "Method needs allowlisting: com.example.Shown#getSecret()",
                        "Method needs allowlisting: com.example.Shown#getSecret()",
                        "Method needs allowlisting: com.example.Shown#getNames()");
    }

    @Test
    public void the_log_names_parameters_as_the_allowlist_wants_them() {
        render("$dto.repeat('x', 3)");

        assertThat(logged())
                .containsExactly("Method needs allowlisting: com.example.Shown#repeat(java.lang.String int)");
    }

    @Test
    public void the_class_of_an_entry_is_the_one_that_declares_the_method() {
        values.put("dto", new Shown.More());
        allowlist.add("com.example.Shown$More#getSecret()");
        assertThat(render("$dto.secret")).isEmpty();

        allowlist.add("com.example.Shown#getSecret()");
        assertThat(render("$dto.secret")).isEqualTo("secret");
    }

    @Test
    public void an_entry_for_an_interface_does_not_allow_its_implementation() {
        values.put("dto", new Named() {
            @Override
            public String getName() {
                return "Ada";
            }
        });
        allowlist.add(Named.class.getName() + "#getName()");

        assertThat(render("$dto.name")).isEmpty();
    }

    @Test
    public void strings_numbers_and_collections_of_the_JDK_may_be_called() {
        values.put("map", new HashMap<>(Map.of("key", "value")));
        values.put("list", new ArrayList<>(List.of("a", "b")));
        values.put("array", new String[] {"c"});

        assertThat(
                        render(
                                "$map.key $map.get('key') $map.size() $list.get(1) $list.isEmpty()"
                                        + " #foreach($e in $map.keySet())$e#end #foreach($x in $array)$x#end $list.get(0).toUpperCase()"))
                .isEqualTo("value value 1 b false key c A");
    }

    /** The allowlist goes by the class that declares a method, and that of List.of is nothing anybody lists. */
    @Test
    public void collections_of_a_class_inside_the_JDK_can_be_walked_but_not_called() {
        values.put("list", List.of("a", "b"));

        assertThat(render("#foreach($x in $list)$x#end[$list.size()]")).isEqualTo("ab[]");
    }

    @Test
    public void a_loop_is_counted_as_in_Velocity_1_6() {
        values.put("list", List.of("a", "b"));

        assertThat(render("#foreach($x in $list)$velocityCount$x$foreach.index#end"))
                .isEqualTo("1a2b");
    }

    @Test
    public void classes_reflection_and_static_methods_are_out_of_reach() {
        values.put("text", "x");
        values.put("number", 1L);

        assertThat(render("$text.class|$text.getClass().forName('java.lang.Runtime')|$dto.class.name"
                        + "|$number.getLong('user.dir')"))
                .isEqualTo("|||");
    }

    @Test
    public void a_template_may_include_only_templates_of_its_own_jar() {
        files.put("part.vm", "part");
        files.put("secret.xml", "secret");

        assertThat(render("#parse('/part.vm')")).isEqualTo("part");
        for (String path : List.of("/secret.xml", "/etc/passwd", "../part.vm", "file:/part.vm", "/other.vm")) {
            assertThatThrownBy(() -> render("#parse('" + path + "')")).isInstanceOf(ResourceNotFoundException.class);
            assertThatThrownBy(() -> render("#include('" + path + "')")).isInstanceOf(ResourceNotFoundException.class);
        }
    }

    @Test
    public void a_link_is_rendered_without_escaping_since_the_page_escapes_it() {
        values.put("pathEncodedProjectKey", "AB");

        assertThat(templates().fragment("/projects/$pathEncodedProjectKey?a=1&b=2", values))
                .isEqualTo("/projects/AB?a=1&b=2");
    }

    @Test
    public void an_exception_of_a_called_method_comes_out() {
        allowlist.add(SHOWN + "repeat(java.lang.String int)");

        assertThatThrownBy(() -> render("$dto.repeat('x', -1)")).hasMessageContaining("count is negative");
    }

    private String render(String template) {
        files.put("page.vm", template);
        var out = new StringWriter();
        templates().render("/page.vm", values, out);
        return out.toString();
    }

    private Templates templates() {
        return new Templates(
                path -> Optional.ofNullable(files.get(path))
                        .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                Allowlist.ofApp(allowlist));
    }

    private List<String> logged() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(BlockedCall.class);
    }

    /** Public, since Velocity finds only methods of public types. */
    public interface Named {
        String getName();
    }
}
