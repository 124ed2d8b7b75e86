package com.asyncbacklog.kpi;

import java.util.Collection;
import java.util.Map;

/** Whoever keeps KPIs tells their values to others. Every bean of this type is asked; there may be none. */
public interface KpiValues {

    /**
     * The latest value of each of these KPIs of a project that has any, by the name that was asked for; one that is unknown
     * is left out. For the app itself, whoever may see them; by a fixed number of statements.
     */
    Map<String, Double> latest(long projectId, Collection<String> names);
}
