package com.asyncbacklog.shared;

/** For templates: a part of a page that is made of parts, each by somebody else. */
public final class PagePart {

    private final String template;
    private final Object view;

    /**
     * @param template the path of a Velocity template of the app
     * @param view what the page hands to that template as {@code $part}
     */
    public PagePart(String template, Object view) {
        this.template = template;
        this.view = view;
    }

    public String getTemplate() {
        return template;
    }

    public Object getView() {
        return view;
    }
}
