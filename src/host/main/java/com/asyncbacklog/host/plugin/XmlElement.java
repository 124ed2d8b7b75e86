package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.StartFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of the descriptor; {@code file} names the descriptor and its jar in messages. */
record XmlElement(Element element, String file) {

    String name() {
        return element.getTagName();
    }

    String text() {
        return element.getTextContent().strip();
    }

    Optional<String> attribute(String attribute) {
        return element.hasAttribute(attribute)
                ? Optional.of(element.getAttribute(attribute).strip())
                : Optional.empty();
    }

    String required(String attribute) {
        return attribute(attribute)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> failure("the attribute \"" + attribute + "\" is missing"));
    }

    List<XmlElement> children() {
        List<XmlElement> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new XmlElement(child, file));
            }
        }
        return children;
    }

    List<XmlElement> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    /** The only child of this name, if any. */
    Optional<XmlElement> child(String name) {
        List<XmlElement> found = children(name);
        if (found.size() > 1) {
            throw failure("<" + name + "> stands there more than once");
        }
        return found.stream().findFirst();
    }

    XmlElement requiredChild(String name) {
        return child(name).orElseThrow(() -> failure("<" + name + "> is missing"));
    }

    /** Refuses all attributes but these: Jira would pass over a slip of the pen, and over what this host lacks. */
    XmlElement attributes(String... known) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String attribute = ((Attr) element.getAttributes().item(i)).getName();
            if (!Set.of(known).contains(attribute)) {
                throw new NotInThisHost(place() + ": the attribute \"" + attribute + "\"");
            }
        }
        return this;
    }

    /** Refuses all children but these, as {@link #attributes}. */
    XmlElement only(String... known) {
        for (XmlElement child : children()) {
            if (!Set.of(known).contains(child.name())) {
                throw new NotInThisHost(place() + ": the element <" + child.name() + ">");
            }
        }
        return this;
    }

    StartFailure failure(String reason) {
        return new StartFailure(place() + ": " + reason);
    }

    private String place() {
        String key = attribute("key").map(value -> " key=\"" + value + "\"").orElse("");
        return file + ": <" + name() + key + ">";
    }
}
