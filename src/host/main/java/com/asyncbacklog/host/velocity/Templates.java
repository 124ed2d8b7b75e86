package com.asyncbacklog.host.velocity;

import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;

/** The Velocity templates of one jar, rendered by Jira's rules: escaped, and calling only what its allowlist has. */
public final class Templates {

    private final VelocityEngine engine = new VelocityEngine();

    /** @param files by path without a leading slash */
    public Templates(Function<String, Optional<InputStream>> files, Allowlist allowlist) {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "jar");
        engine.setProperty("jar.resource.loader.instance", new TemplateFiles(files));
        engine.setProperty("jar.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowlistUberspect.class.getName());
        engine.setProperty("userdirective", DisableHtmlEscaping.class.getName());
        engine.setApplicationAttribute(AllowlistUberspect.ALLOWLIST, allowlist);
        engine.init();
    }

    /**
     * Writes a template.
     *
     * @throws RuntimeException what Velocity says of a missing or faulty template, or what a called method threw
     */
    public void render(String path, Map<String, ?> values, Writer out) {
        engine.getTemplate(path).merge(context(values, true), out);
    }

    /** Renders a text such as a web-item's link; not escaped, which is left to the page that shows it. */
    public String fragment(String text, Map<String, ?> values) {
        var out = new StringWriter();
        engine.evaluate(context(values, false), out, "fragment", text);
        return out.toString();
    }

    private static Context context(Map<String, ?> values, boolean escaped) {
        var context = new VelocityContext(new HashMap<String, Object>(values));
        var cartridge = new EventCartridge();
        cartridge.addEventHandler(new HtmlEscaping(escaped));
        cartridge.attachToContext(context);
        return context;
    }
}
