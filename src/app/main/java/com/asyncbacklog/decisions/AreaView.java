package com.asyncbacklog.decisions;

/** For templates: a decision area, its boundary in words. Nothing here is escaped yet. */
public final class AreaView {

    private final AreaJson area;
    private final String deciders;
    private final String consulted;

    /**
     * @param deciders who decides alone
     * @param consulted who is asked, and for how long; empty for nobody
     */
    AreaView(AreaJson area, String deciders, String consulted) {
        this.area = area;
        this.deciders = deciders;
        this.consulted = consulted;
    }

    public int getId() {
        return area.id();
    }

    public String getName() {
        return area.name();
    }

    public String getObjective() {
        return area.objective();
    }

    public String getDescription() {
        return area.description();
    }

    public String getDeciders() {
        return deciders;
    }

    public String getConsulted() {
        return consulted;
    }

    public String getLimit() {
        return area.limit();
    }

    public String getJql() {
        return area.jql();
    }

    public boolean isHardToReverse() {
        return area.hardToReverse();
    }
}
