package com.asyncbacklog.decisions;

/** For templates: what must stay true for a decision to hold, and whether it still is. */
public final class AssumptionView {

    private final String text;
    private final String link;
    private final String light;
    private final String word;

    /**
     * @param link where to see for oneself, without the context path; empty for nowhere
     * @param light {@code holds}, {@code broken} or {@code unknown}
     * @param word what the light says
     */
    AssumptionView(String text, String link, String light, String word) {
        this.text = text;
        this.link = link;
        this.light = light;
        this.word = word;
    }

    public String getText() {
        return text;
    }

    public String getLink() {
        return link;
    }

    public String getLight() {
        return light;
    }

    public String getWord() {
        return word;
    }
}
