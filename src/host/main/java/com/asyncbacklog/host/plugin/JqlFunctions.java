package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.plugin.PluginDescriptor.JqlFunctionModule;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.function.Supplier;

/** Creates a plugin's JQL functions: one instance of each for all searches, beside a bean of the same class if there is one. */
public final class JqlFunctions {

    private JqlFunctions() {}

    /**
     * @param texts of whoever searches
     * @throws com.asyncbacklog.host.StartFailure when a class can't be created
     */
    public static List<JqlFunction> of(Plugin plugin, Supplier<I18nHelper> texts) {
        return plugin.descriptor().jqlFunctions().stream()
                .map(module -> create(plugin, module, texts))
                .toList();
    }

    private static JqlFunction create(Plugin plugin, JqlFunctionModule module, Supplier<I18nHelper> texts) {
        JqlFunction function = plugin.create(module.className(), JqlFunction.class);
        function.init(new Descriptor(module, texts));
        return function;
    }

    private record Descriptor(JqlFunctionModule module, Supplier<I18nHelper> texts)
            implements JqlFunctionModuleDescriptor {

        @Override
        public String getFunctionName() {
            return module.functionName();
        }

        @Override
        public boolean isList() {
            return module.list();
        }

        @Override
        public I18nHelper getI18nBean() {
            return texts.get();
        }
    }
}
