package com.atlassian.plugin.util;

/** The Active Objects library labels its timings with this; Atlassian's plugin framework is on no public repository. */
public final class PluginKeyStack {

    private PluginKeyStack() {}

    /** Always {@code null}: the host measures nothing, so no plugin needs naming. */
    public static String getFirstPluginKey() {
        return null;
    }
}
