package com.asyncbacklog.jira;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

/** Velocity templates of the app where there is no page of Jira around them. */
@Named
public class Templates {

    private final TemplateRenderer renderer;
    private final Words words;

    public Templates(TemplateRenderer renderer, Words words) {
        this.renderer = renderer;
        this.words = words;
    }

    /**
     * Renders a template for a person who need not be logged in, with their texts as {@code $i18n}.
     *
     * @param views what the template finds, by name, of classes on the allowlist
     */
    public String render(String template, Map<String, ?> views, Person reader) {
        Map<String, Object> context = new HashMap<>(views);
        context.put("i18n", words.textsOf(reader));
        StringWriter text = new StringWriter();
        try {
            renderer.render(template, context, text);
        } catch (RenderingException | IOException failure) {
            throw new IllegalStateException("the template " + template + " cannot be rendered", failure);
        }
        return text.toString();
    }
}
