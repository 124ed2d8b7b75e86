package com.asyncbacklog.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as Atom 1.0 (RFC 4287), its pages as RFC 5005 has them. All texts are plain: readers show them as they are. */
final class AtomWriter {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] write(AtomFeed feed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // The JDK's own, whatever else Jira has: others differ in what they escape.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, UTF_8.name());
            new AtomWriter(xml).feed(feed);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a feed could not be written", impossible);
        }
        return bytes.toByteArray();
    }

    private void feed(AtomFeed feed) throws XMLStreamException {
        xml.writeStartDocument(UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        text("id", feed.id());
        text("title", feed.title());
        text("updated", feed.updated().toString());
        author(feed.ofApp());
        link("self", "application/atom+xml", feed.self());
        link("alternate", "text/html", feed.page());
        if (feed.next().isPresent()) {
            link("next", "application/atom+xml", feed.next().get());
        }
        for (AtomEntry entry : feed.entries()) {
            entry(feed, entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(AtomFeed feed, AtomEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        text("id", feed.idOf(entry));
        text("title", entry.title());
        text("published", entry.at().toString());
        text("updated", entry.at().toString());
        author(entry.author().isEmpty() ? feed.ofApp() : entry.author());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.kind());
        xml.writeAttribute("label", clean(entry.category()));
        link("alternate", "text/html", entry.link());
        text("content", entry.text());
        xml.writeEndElement();
    }

    /** By name only: a feed may be kept and passed on, and nobody's address or login name with it. */
    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        text("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", clean(address));
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /** What XML 1.0 can't hold, even escaped, as a summary in Jira may: replaced, since one such makes a whole feed unreadable. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> isAllowed(character) ? character : 0xFFFD)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
