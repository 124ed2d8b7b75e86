package com.asyncbacklog.host.velocity;

import java.io.Writer;
import java.util.Iterator;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #disable_html_escaping()}, with which templates of plain text begin. Velocity creates it by name. */
public final class DisableHtmlEscaping extends Directive {

    @Override
    public String getName() {
        return "disable_html_escaping";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        Iterator<?> handlers = context.getEventCartridge().getReferenceInsertionEventHandlers();
        while (handlers.hasNext()) {
            if (handlers.next() instanceof HtmlEscaping escaping) {
                escaping.disable();
            }
        }
        return true;
    }
}
