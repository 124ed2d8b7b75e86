package com.asyncbacklog.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.RestCalls;
import com.asyncbacklog.RestCalls.Answer;
import com.asyncbacklog.events.Event;
import com.asyncbacklog.events.EventTellers;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

public class FeedAtomResourceTest {

    private static final String FEED = "projects/ALOY/feed.atom";

    @Rule
    public final FeedWorld world = new FeedWorld();

    private RestCalls rest;

    @Before
    public void connect() {
        EventTellers tellers = world.tellers;
        rest = new RestCalls(
                Set.of(
                        new FeedAtomResource(
                                world.service(), new AtomFeeds(tellers, world.address), world.currentReader()),
                        new FeedResource(world.service(), world.currentReader(), world.address)),
                world.jira.words());
    }

    @Test
    public void an_event_has_what_atom_asks_for() throws Exception {
        Event event = world.happened(PlainTeller.POSTED, world.ben, 5, Optional.of("ALOY-1"));

        Answer answer = get(FEED);
        Element feed = parse(answer).getDocumentElement();
        Element entry = (Element) feed.getElementsByTagName("entry").item(0);

        assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(text(feed, "id")).isEqualTo("tag:jira.example,2026:async-backlog/jira/projects/ALOY");
        assertThat(text(feed, "updated")).isEqualTo("2026-03-03T18:00:00Z");
        assertThat(text(entry, "id")).isEqualTo("tag:jira.example,2026:async-backlog/jira/events/" + event.id());
        assertThat(text(entry, "title")).isEqualTo("Told 5 (ALOY-1)");
        assertThat(text(entry, "published")).isEqualTo("2026-03-03T18:00:00Z");
        assertThat(text(entry, "updated")).isEqualTo("2026-03-03T18:00:00Z");
        assertThat(text(entry, "name")).isEqualTo("BEN");
        assertThat(text(entry, "content")).isEqualTo("body");
        assertThat(link(entry, "alternate")).isEqualTo("http://here/jira/there/5");
        Element category = (Element) entry.getElementsByTagName("category").item(0);
        assertThat(category.getAttribute("term")).isEqualTo("update-posted");
        assertThat(category.getAttribute("label")).isEqualTo("label.update-posted");
        assertThat(answer.text()).doesNotContain("@", "JIRAUSER");
    }

    @Test
    public void an_empty_feed_is_whole_and_what_the_app_did_has_its_name() throws Exception {
        Element empty = parse(get(FEED)).getDocumentElement();
        assertThat(text(empty, "updated")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(text(empty, "name")).isEqualTo("asyncbacklog.title");

        world.happened(null, 5);

        Element entry = (Element) parse(get(FEED))
                .getDocumentElement()
                .getElementsByTagName("entry")
                .item(0);
        assertThat(text(entry, "name")).isEqualTo("asyncbacklog.title");
    }

    @Test
    public void its_pages_lead_on_and_carry_the_filters_but_no_password() throws Exception {
        world.happened(world.ben, "ALOY-1", 5);
        List<String> read = new ArrayList<>();
        Optional<String> address =
                Optional.of(FEED + "?limit=2&author=ben&since=2026-03-03&os_username=ben&os_password=secret");

        while (address.isPresent()) {
            Element feed = parse(get(address.get())).getDocumentElement();
            for (int i = 0; i < feed.getElementsByTagName("entry").getLength(); i++) {
                read.add(text((Element) feed.getElementsByTagName("entry").item(i), "title"));
            }
            assertThat(link(feed, "self"))
                    .startsWith(
                            "http://here/jira/rest/async-backlog/1.0/projects/ALOY/feed.atom?author=ben&since=2026-03-03&limit=2")
                    .doesNotContain("secret");
            assertThat(link(feed, "alternate")).startsWith("http://here/jira/projects/ALOY?");
            address = Optional.of(link(feed, "next"))
                    .filter(next -> !next.isEmpty())
                    .map(next -> next.substring(next.indexOf("projects/")));
        }

        assertThat(read)
                .containsExactly(
                        "Told 1 (ALOY-1)", "Told 2 (ALOY-1)", "Told 3 (ALOY-1)", "Told 4 (ALOY-1)", "Told 5 (ALOY-1)");
    }

    @Test
    public void whatever_people_write_it_stays_a_feed() throws Exception {
        String hostile = "<b>&amp; ]]> \u0000\u0008\uFFFE\uD800 \uD83D\uDE80 \"'";
        AtomEntry entry =
                new AtomEntry(1, Instant.EPOCH, hostile, "k", hostile, hostile, hostile, "http://x/?a=1&b=<>");
        AtomFeed feed = new AtomFeed(
                URI.create("https://jira.example"),
                "ALOY",
                hostile,
                hostile,
                "s",
                Optional.of("n"),
                "p",
                List.of(entry));

        Document document = parse(new ByteArrayInputStream(AtomWriter.write(feed)));

        assertThat(text(document.getDocumentElement(), "title"))
                .isEqualTo("<b>&amp; ]]> \uFFFD\uFFFD\uFFFD\uFFFD \uD83D\uDE80 \"'");
        assertThat(text((Element) document.getElementsByTagName("entry").item(0), "content"))
                .contains("<b>&amp; ]]>");
        assertThat(document.getElementsByTagName("b").getLength()).isZero();
    }

    @Test
    public void what_a_program_has_already_is_not_sent_again() {
        world.happened(world.ben, 5);
        Answer first = get(FEED);

        Answer same = get(FEED, Map.of("If-None-Match", first.header("ETag")));
        world.happened(world.ben, 4);
        Answer changed = get(FEED, Map.of("If-None-Match", first.header("ETag")));

        assertThat(same.status()).isEqualTo(304);
        assertThat(same.text()).isEmpty();
        assertThat(changed.status()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).contains("private");
    }

    @Test
    public void who_says_unreadably_what_they_have_gets_all() {
        world.happened(world.ben, 5);

        assertThat(get(FEED, Map.of("If-None-Match", "garbage")).status()).isEqualTo(200);
        assertThat(get(FEED, Map.of("If-None-Match", "\"")).status()).isEqualTo(200);
    }

    @Test
    public void the_address_without_its_ending_answers_by_the_type_that_is_asked_for() {
        world.happened(world.ben, 5);
        String address = "projects/ALOY/feed";

        Answer asAtom = get(address, Map.of("Accept", "application/atom+xml, */*;q=0.1"));

        assertThat(asAtom.text()).isEqualTo(get(FEED).text());
        assertThat(asAtom.header("Content-Type")).isEqualTo(get(FEED).header("Content-Type"));
        assertThat(get(address).json().get("items")).hasSize(1);
        assertThat(get(address, Map.of("Accept", "*/*")).json().get("items")).hasSize(1);
    }

    @Test
    public void refusals_are_json_and_say_what_is_wrong() {
        assertThat(get(FEED + "?kind=nonsense").status()).isEqualTo(400);
        assertThat(get("projects/NONE/feed.atom").status()).isEqualTo(404);
        assertThat(get(FEED + "?limit=0").text()).contains("\"limit\"");
    }

    private Answer get(String path) {
        return get(path, Map.of());
    }

    private Answer get(String path, Map<String, String> headers) {
        return rest.call("GET", path, headers, InputStream.nullInputStream());
    }

    private static Document parse(Answer answer) throws Exception {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return parse(new ByteArrayInputStream(answer.text().getBytes(UTF_8)));
    }

    private static Document parse(InputStream xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(xml);
    }

    /** Of the first one inside. */
    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    private static String link(Element parent, String relation) {
        for (int i = 0; i < parent.getElementsByTagName("link").getLength(); i++) {
            Element link = (Element) parent.getElementsByTagName("link").item(i);
            if (link.getAttribute("rel").equals(relation)) {
                return link.getAttribute("href");
            }
        }
        return "";
    }
}
