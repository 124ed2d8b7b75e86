package com.asyncbacklog.host.web;

import java.util.List;
import java.util.Map;

/** What the address of a page answers. */
sealed interface Answer {

    /**
     * A page inside Jira's frame.
     *
     * @param title in the reader's language
     * @param template in {@code web/pages}
     * @param values for the template
     * @param contexts of web-resources, beside {@code atl.general}; {@code atl.admin} stands in its place
     * @param meta what scripts read with {@code AJS.Meta}
     */
    record Page(
            String title,
            String template,
            Map<String, ?> values,
            List<String> contexts,
            Map<String, String> meta,
            int status)
            implements Answer {

        Page(String title, String template, Map<String, ?> values) {
            this(title, template, values, List.of(), Map.of(), 200);
        }
    }

    /** @param path below the context path */
    record Redirect(String path) implements Answer {}

    /** The reader needs a role that nobody keeps secret, such as administrator. */
    record Forbidden() implements Answer {}

    /** There is no such thing, or the reader may not see it: the answer is the same. */
    record Missing() implements Answer {}
}
