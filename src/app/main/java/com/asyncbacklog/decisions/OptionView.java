package com.asyncbacklog.decisions;

/** For templates: one of the ways there were to go. */
public final class OptionView {

    private final DecisionOption option;

    OptionView(DecisionOption option) {
        this.option = option;
    }

    public String getTitle() {
        return option.title();
    }

    public String getPros() {
        return option.pros();
    }

    public String getCons() {
        return option.cons();
    }

    public boolean isChosen() {
        return option.chosen();
    }
}
