package com.asyncbacklog.host.web;

import com.asyncbacklog.host.plugin.Plugin;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebItem;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebPanel;
import com.asyncbacklog.host.plugin.PluginDescriptor.WebSection;
import com.asyncbacklog.host.velocity.Templates;
import java.util.List;

/** What an installed app puts on pages, and what is needed to show it. */
record FragmentApp(
        String key,
        List<WebItem> items,
        List<WebSection> sections,
        List<WebPanel> panels,
        Instances instances,
        Templates templates) {

    static FragmentApp of(Plugin plugin) {
        var descriptor = plugin.descriptor();
        return new FragmentApp(
                descriptor.key(),
                descriptor.webItems(),
                descriptor.webSections(),
                descriptor.webPanels(),
                plugin::create,
                plugin.templates());
    }

    /** Creates the classes that modules name. */
    @FunctionalInterface
    interface Instances {
        <T> T create(String className, Class<T> type);
    }
}
