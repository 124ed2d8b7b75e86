package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.StartFailure;
import com.asyncbacklog.host.plugin.PluginDescriptor.AoModule;
import com.asyncbacklog.host.plugin.PluginDescriptor.DashboardItem;
import com.asyncbacklog.host.plugin.PluginDescriptor.I18nResource;
import com.asyncbacklog.host.plugin.PluginDescriptor.RestModule;
import com.asyncbacklog.host.plugin.PluginDescriptor.ServletModule;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebItem;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebPanel;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebResource;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebSection;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebworkAction;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads {@code atlassian-plugin.xml}. Where Jira is silent about a mistake, or this host lacks something, the start fails. */
final class DescriptorReader {

    private final List<I18nResource> i18n = new ArrayList<>();
    private final List<AoModule> activeObjects = new ArrayList<>();
    private final List<RestModule> rest = new ArrayList<>();
    private final List<WebItem> webItems = new ArrayList<>();
    private final List<WebPanel> webPanels = new ArrayList<>();
    private final List<WebResource> webResources = new ArrayList<>();
    private final List<String> velocityAllowlist = new ArrayList<>();
    private final List<WebSection> webSections = new ArrayList<>();
    private final List<ServletModule> servlets = new ArrayList<>();
    private final List<WebworkAction> actions = new ArrayList<>();
    private final List<DashboardItem> dashboardItems = new ArrayList<>();
    private final Set<String> moduleKeys = new HashSet<>();

    private DescriptorReader() {}

    /**
     * @param file names the descriptor and its jar in messages
     * @throws StartFailure when Jira would refuse the descriptor or pass over part of it
     * @throws NotInThisHost when it has a module, element or attribute that this host does not know
     */
    static PluginDescriptor read(InputStream xml, String file) {
        return new DescriptorReader().read(new XmlElement(parse(xml, file), file));
    }

    private PluginDescriptor read(XmlElement root) {
        if (!root.name().equals("atlassian-plugin")) {
            throw root.failure("expected <atlassian-plugin>");
        }
        root.attributes("key", "name", "plugins-version", "pluginsVersion", "i18n-name-key");
        String generation = root.attribute("plugins-version")
                .or(() -> root.attribute("pluginsVersion"))
                .orElse("1");
        if (!generation.equals("2")) {
            throw root.failure("plugins-version is " + generation + ", only 2 makes an OSGi plugin");
        }
        String key = root.required("key");
        String version = root.requiredChild("plugin-info")
                .only("description", "version", "vendor", "param")
                .requiredChild("version")
                .text();
        root.children().forEach(this::readModule);
        return new PluginDescriptor(
                key,
                root.attribute("name").orElse(key),
                version,
                List.copyOf(i18n),
                List.copyOf(activeObjects),
                List.copyOf(rest),
                List.copyOf(webItems),
                List.copyOf(webPanels),
                List.copyOf(webResources),
                List.copyOf(velocityAllowlist),
                List.copyOf(webSections),
                List.copyOf(servlets),
                List.copyOf(actions),
                List.copyOf(dashboardItems));
    }

    private void readModule(XmlElement module) {
        switch (module.name()) {
            case "plugin-info" -> {}
            case "resource" -> i18n.add(i18nResource(module));
            case "ao" -> activeObjects.add(aoModule(keyed(module)));
            case "rest" -> rest.add(restModule(keyed(module)));
            case "web-item" -> webItems.add(WebFragments.item(keyed(module)));
            case "web-panel" -> webPanels.add(WebFragments.panel(keyed(module)));
            case "web-resource" -> webResources.add(WebResourceModules.read(keyed(module)));
            case "velocity-allowlist" -> velocityAllowlist.addAll(allowlist(keyed(module)));
            case "web-section" -> webSections.add(WebFragments.section(keyed(module)));
            case "servlet" -> servlets.add(ServletModules.read(keyed(module)));
            case "webwork1" -> actions.addAll(WebworkModules.read(keyed(module)));
            case "dashboard-item" -> dashboardItems.add(DashboardItems.read(keyed(module)));
            default -> throw new NotInThisHost(module.file() + ": the module type <" + module.name() + ">");
        }
    }

    private XmlElement keyed(XmlElement module) {
        if (!moduleKeys.add(module.required("key"))) {
            throw module.failure("the key is taken by another module");
        }
        return module;
    }

    private static I18nResource i18nResource(XmlElement resource) {
        resource.attributes("type", "name", "location").only();
        String type = resource.required("type");
        if (!type.equals("i18n")) {
            throw new NotInThisHost(resource.file() + ": <resource type=\"" + type + "\"> outside a module");
        }
        return new I18nResource(resource.required("name"), resource.required("location"));
    }

    private AoModule aoModule(XmlElement module) {
        module.attributes("key", "name", "namespace").only("description", "entity");
        if (!activeObjects.isEmpty()) {
            throw module.failure("a plugin may have one <ao> only");
        }
        List<String> entities =
                module.children("entity").stream().map(XmlElement::text).toList();
        return new AoModule(module.required("key"), module.required("namespace"), entities);
    }

    private static RestModule restModule(XmlElement module) {
        module.attributes("key", "name", "path", "version").only("description", "package");
        String path = module.required("path");
        List<String> packages =
                module.children("package").stream().map(XmlElement::text).toList();
        return new RestModule(
                module.required("key"), path.startsWith("/") ? path : "/" + path, module.required("version"), packages);
    }

    private static List<String> allowlist(XmlElement module) {
        module.attributes("key", "name").only("description", "method");
        return module.children("method").stream().map(XmlElement::text).toList();
    }

    private static org.w3c.dom.Element parse(InputStream xml, String file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrower());
            return builder.parse(xml).getDocumentElement();
        } catch (SAXParseException failure) {
            throw new StartFailure(file + ": line " + failure.getLineNumber() + ": " + failure.getMessage(), failure);
        } catch (SAXException | IOException | ParserConfigurationException failure) {
            throw new StartFailure(file + ": " + failure.getMessage(), failure);
        }
    }

    /** The parser's own handler prints to standard error. */
    private static final class Thrower implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) throws SAXException {
            throw warning;
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
