package com.asyncbacklog.host.plugin;

import com.asyncbacklog.host.velocity.Templates;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * The {@link TemplateRenderer} service: each plugin gets that of its own templates and allowlist. A template finds what the
 * caller passes and nothing else; what Jira adds to that is unconfirmed.
 */
final class PluginTemplates implements ServiceFactory<TemplateRenderer> {

    private final Map<Long, Templates> opened = new ConcurrentHashMap<>();

    void opened(Bundle bundle, Templates templates) {
        opened.put(bundle.getBundleId(), templates);
    }

    @Override
    public TemplateRenderer getService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration) {
        return (template, context, writer) -> {
            Templates templates = opened.get(bundle.getBundleId());
            if (templates == null) {
                throw new IllegalStateException("the plugin " + bundle.getSymbolicName() + " is still starting");
            }
            try {
                templates.render(template, context, writer);
            } catch (RuntimeException failure) {
                throw new RenderingException(failure);
            }
        };
    }

    @Override
    public void ungetService(
            Bundle bundle, ServiceRegistration<TemplateRenderer> registration, TemplateRenderer service) {}
}
