package com.asyncbacklog.host.rest;

import com.asyncbacklog.host.plugin.Plugin;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Optional;
import org.glassfish.hk2.api.Injectee;
import org.glassfish.hk2.api.JustInTimeInjectionResolver;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.ServiceLocatorUtilities;
import org.glassfish.jersey.InjectionManagerProvider;

/** Gives resources and providers the plugin's beans where they ask for a type that Jersey does not know. */
final class PluginInjection implements Feature {

    private final Plugin plugin;

    PluginInjection(Plugin plugin) {
        this.plugin = plugin;
    }

    @Override
    public boolean configure(FeatureContext context) {
        ServiceLocator locator =
                InjectionManagerProvider.getInjectionManager(context).getInstance(ServiceLocator.class);
        ServiceLocatorUtilities.addOneConstant(
                locator, new Beans(locator, plugin), null, JustInTimeInjectionResolver.class);
        return true;
    }

    private record Beans(ServiceLocator locator, Plugin plugin) implements JustInTimeInjectionResolver {

        @Override
        public boolean justInTimeResolution(Injectee wanted) {
            if (!(wanted.getRequiredType() instanceof Class<?> type)) {
                return false;
            }
            Optional<?> bean = plugin.bean(type);
            bean.ifPresent(found -> ServiceLocatorUtilities.addOneConstant(locator, found, null, type));
            return bean.isPresent();
        }
    }
}
