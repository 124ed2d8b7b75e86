package com.asyncbacklog.feed;

import com.asyncbacklog.jira.CurrentReader;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/** The dashboard item of what waits and what is new. Which of it is shown, its script finds out, as that is each reader's own. */
public final class CatchUpItem implements ContextProvider {

    private final CurrentReader reader;

    public CatchUpItem(CurrentReader reader) {
        this.reader = reader;
    }

    @Override
    public void init(Map<String, String> params) {}

    /** All that was there as well, and to be written to: in Jira this takes the place of the template's context. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> shown = new HashMap<>(context);
        shown.put("gadget", new CatchUpItemView(reader.get()));
        return shown;
    }
}
