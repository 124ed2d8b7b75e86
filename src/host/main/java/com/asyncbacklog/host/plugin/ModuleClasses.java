package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.StartFailure;
import com.asyncbacklog.host.activeobjects.HostActiveObjects;
import com.asyncbacklog.host.database.HostDatabase;
import com.asyncbacklog.host.plugin.PluginDescriptor.ClassWithParams;
import com.asyncbacklog.host.plugin.PluginDescriptor.ConditionTree;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.java.ao.ActiveObjectsException;
import net.java.ao.RawEntity;

/** The classes that a descriptor names. Jira misses one only when its module is used; here the start fails. */
record ModuleClasses(ClassLoader loader, String file) {

    void check(PluginDescriptor descriptor) {
        descriptor
                .activeObjects()
                .forEach(module -> module.entities().forEach(entity -> load(module.key(), entity, RawEntity.class)));
        descriptor.webItems().forEach(item -> check(item.key(), item.condition()));
        for (PluginDescriptor.WebPanel panel : descriptor.webPanels()) {
            check(panel.key(), panel.condition());
            check(panel.key(), panel.contextProvider());
        }
        descriptor.webSections().forEach(section -> check(section.key(), section.condition()));
        for (PluginDescriptor.DashboardItem item : descriptor.dashboardItems()) {
            check(item.key(), item.condition());
            check(item.key(), item.contextProvider());
        }
        descriptor.servlets().forEach(servlet -> load(servlet.key(), servlet.className(), HttpServlet.class));
        descriptor
                .actions()
                .forEach(action -> load(action.moduleKey(), action.className(), JiraWebActionSupport.class));
    }

    /** Migrates the entities of the {@code <ao>} module, if there is one. */
    Optional<ActiveObjects> openActiveObjects(PluginDescriptor descriptor, HostDatabase database) {
        return descriptor.activeObjects().stream().findFirst().map(module -> {
            List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
            module.entities().forEach(entity -> entities.add(entity(module.key(), entity)));
            try {
                return HostActiveObjects.open(database, module.namespace(), entities);
            } catch (ActiveObjectsException failure) {
                throw new StartFailure(file + ": the module " + module.key() + ": " + failure.getMessage(), failure);
            }
        });
    }

    private void check(String module, ClassWithParams contextProvider) {
        if (contextProvider != null) {
            load(module, contextProvider.className(), ContextProvider.class);
        }
    }

    private void check(String module, ConditionTree tree) {
        if (tree instanceof ConditionTree.One one) {
            load(module, one.condition().className(), Condition.class);
        } else if (tree instanceof ConditionTree.All all) {
            all.of().forEach(part -> check(module, part));
        } else if (tree instanceof ConditionTree.Any any) {
            any.of().forEach(part -> check(module, part));
        }
    }

    @SuppressWarnings("unchecked") // Every entity extends RawEntity of some key.
    private Class<? extends RawEntity<?>> entity(String module, String className) {
        return (Class<? extends RawEntity<?>>) load(module, className, RawEntity.class);
    }

    private Class<?> load(String module, String className, Class<?> type) {
        try {
            Class<?> found = loader.loadClass(className);
            if (!type.isAssignableFrom(found)) {
                throw new StartFailure(
                        file + ": the module " + module + " names " + className + ", which is no " + type.getName());
            }
            return found;
        } catch (ClassNotFoundException | NoClassDefFoundError failure) {
            throw new StartFailure(
                    file + ": the module " + module + " names the class " + className + ", which is missing", failure);
        }
    }
}
