package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.StartFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What the plugin's jar says of its beans. As in Jira all lists are empty, index or not, unless the manifest has
 * {@code Spring-Context} and a file in {@code META-INF/spring} the element {@code scan-indexes}.
 */
record ScannerIndex(List<Entry> components, List<Entry> imports, List<Entry> exports) {

    private static final String SCANNER = "http://www.atlassian.com/schema/atlassian-scanner/2";
    private static final String FOLDER = "META-INF/plugin-components/";

    /** A line: a class, and after {@code #} a bean's name or types; empty when there is none. */
    record Entry(String className, String suffix) {

        static Entry of(String line) {
            int hash = line.indexOf('#');
            return hash < 0 ? new Entry(line, "") : new Entry(line.substring(0, hash), line.substring(hash + 1));
        }
    }

    static ScannerIndex of(Bundle bundle, String file) {
        if (bundle.getHeaders().get("Spring-Context") == null || !asksForIndexes(bundle, file)) {
            return new ScannerIndex(List.of(), List.of(), List.of());
        }
        refuseOtherFiles(bundle);
        return new ScannerIndex(lines(bundle, "component"), lines(bundle, "imports"), lines(bundle, "exports"));
    }

    private static boolean asksForIndexes(Bundle bundle, String file) {
        var found = bundle.findEntries("META-INF/spring", "*.xml", false);
        boolean asks = false;
        while (found != null && found.hasMoreElements()) {
            URL xml = found.nextElement();
            asks |= asksForIndexes(xml, file);
        }
        return asks;
    }

    private static boolean asksForIndexes(URL xml, String file) {
        boolean asks = false;
        for (Node node = root(xml, file).getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (!SCANNER.equals(element.getNamespaceURI()) || !"scan-indexes".equals(element.getLocalName())) {
                    throw new NotInThisHost(file + xml.getPath() + ": the element <" + element.getTagName() + ">");
                }
                asks = true;
            }
        }
        return asks;
    }

    private static Element root(URL xml, String file) {
        try (InputStream stream = xml.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(stream).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException failure) {
            throw new StartFailure(file + xml.getPath() + ": " + failure.getMessage(), failure);
        }
    }

    private static void refuseOtherFiles(Bundle bundle) {
        var paths = bundle.getEntryPaths(FOLDER);
        for (String path : paths == null ? List.<String>of() : Collections.list(paths)) {
            String name = path.substring(FOLDER.length());
            if (!List.of("component", "imports", "exports").contains(name)) {
                throw new NotInThisHost("the scanner's index " + path);
            }
        }
    }

    private static List<Entry> lines(Bundle bundle, String name) {
        URL index = bundle.getEntry(FOLDER + name);
        if (index == null) {
            return List.of();
        }
        try (InputStream stream = index.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Entry::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
