package com.asyncbacklog.host.plugin;

import java.util.List;
import java.util.Map;

/**
 * {@code atlassian-plugin.xml} as read. Modules keep the order of the file; those with a weight are sorted by whoever shows
 * them. An absent text is empty, an absent context provider {@code null}; paths of files are without a leading slash.
 */
public record PluginDescriptor(
        String key,
        String name,
        String version,
        List<I18nResource> i18n,
        List<AoModule> activeObjects,
        List<RestModule> rest,
        List<WebItem> webItems,
        List<WebPanel> webPanels,
        List<WebResource> webResources,
        List<String> velocityAllowlist,
        List<WebSection> webSections,
        List<ServletModule> servlets,
        List<WebworkAction> actions,
        List<DashboardItem> dashboardItems) {

    /** A {@code <resource type="i18n">}: a bundle's base name such as {@code i18n.messages}. */
    public record I18nResource(String name, String location) {}

    /** An {@code <ao>} module; entities are class names. */
    public record AoModule(String key, String namespace, List<String> entities) {}

    /** A {@code <rest>} module: {@code /rest/<path>/<version>}; {@code packages} empty: all of the plugin's. */
    public record RestModule(String key, String path, String version, List<String> packages) {}

    /** A {@code <web-item>}. */
    public record WebItem(
            String key,
            String section,
            int weight,
            String labelKey,
            String link,
            String linkId,
            String styleClass,
            Map<String, String> params,
            ConditionTree condition) {}

    /** A {@code <web-panel>} with a Velocity view. */
    public record WebPanel(
            String key,
            String location,
            int weight,
            String labelKey,
            String view,
            ClassWithParams contextProvider,
            ConditionTree condition) {}

    /** A {@code <web-section>}: its items stand in the section {@code location/key}. */
    public record WebSection(String key, String location, int weight, String labelKey, ConditionTree condition) {}

    /** A {@code <servlet>}; the patterns are below {@code /plugins/servlet} and begin with a slash. */
    public record ServletModule(
            String key, String className, List<String> urlPatterns, Map<String, String> initParams) {}

    /**
     * An {@code <action>} of a {@code <webwork1>} module, reached as {@code /secure/<alias>.jspa}.
     *
     * @param roles of which the reader needs one; none: anybody
     * @param views Velocity templates by the name that the action's method returns
     */
    public record WebworkAction(
            String moduleKey, String className, String alias, List<String> roles, Map<String, String> views) {}

    /**
     * A {@code <dashboard-item>} with a Velocity view, an AMD module or both.
     *
     * @param thumbnail an address below the context path
     */
    public record DashboardItem(
            String key,
            String titleKey,
            String descriptionKey,
            String author,
            List<String> categories,
            String thumbnail,
            boolean configurable,
            String view,
            String amdModule,
            ClassWithParams contextProvider,
            ConditionTree condition) {}

    /** A {@code <web-resource>}: {@code transformers} by file extension, for example {@code js -> [jsI18n]}. */
    public record WebResource(
            String key,
            List<DownloadResource> resources,
            List<String> contexts,
            List<String> dependencies,
            Map<String, List<String>> transformers) {}

    /** A file, or a folder when both end with a slash, served under a name. */
    public record DownloadResource(String name, String location) {}

    /** A class name with its {@code <param>} children. */
    public record ClassWithParams(String className, Map<String, String> params) {}

    /** One {@code <condition>} or a {@code <conditions type="AND|OR">} of several; without any: {@link #always()}. */
    public sealed interface ConditionTree {

        /** A condition, turned round when {@code invert}. */
        record One(ClassWithParams condition, boolean invert) implements ConditionTree {}

        /** Holds when all hold; of none, always. */
        record All(List<ConditionTree> of) implements ConditionTree {}

        /** Holds when any holds. */
        record Any(List<ConditionTree> of) implements ConditionTree {}

        static ConditionTree always() {
            return new All(List.of());
        }
    }
}
