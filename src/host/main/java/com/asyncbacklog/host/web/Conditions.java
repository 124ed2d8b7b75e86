package com.asyncbacklog.host.web;

import com.asyncbacklog.host.plugin.PluginDescriptor.ConditionTree;
import com.atlassian.plugin.web.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a fragment is shown. One that fails hides it, as in Jira (unconfirmed for 11). */
final class Conditions {

    private static final Logger LOG = LoggerFactory.getLogger(Conditions.class);

    private final String fragment;
    private final Predicate<Map<String, Object>> holds;

    /**
     * Creates the conditions' classes.
     *
     * @param fragment the complete key, for the log
     */
    Conditions(String fragment, FragmentApp app, ConditionTree tree) {
        this.fragment = fragment;
        this.holds = predicate(app, tree);
    }

    boolean show(Map<String, Object> context) {
        try {
            return holds.test(context);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Could not evaluate the condition of '{}'", fragment, e);
            return false;
        }
    }

    private static Predicate<Map<String, Object>> predicate(FragmentApp app, ConditionTree tree) {
        if (tree instanceof ConditionTree.One one) {
            Condition condition = app.instances().create(one.condition().className(), Condition.class);
            condition.init(one.condition().params());
            return context -> condition.shouldDisplay(new HashMap<>(context)) != one.invert();
        }
        if (tree instanceof ConditionTree.Any any) {
            List<Predicate<Map<String, Object>>> parts = predicates(app, any.of());
            return context -> parts.stream().anyMatch(part -> part.test(context));
        }
        List<Predicate<Map<String, Object>>> parts = predicates(app, ((ConditionTree.All) tree).of());
        return context -> parts.stream().allMatch(part -> part.test(context));
    }

    private static List<Predicate<Map<String, Object>>> predicates(FragmentApp app, List<ConditionTree> trees) {
        return trees.stream().map(tree -> predicate(app, tree)).toList();
    }
}
