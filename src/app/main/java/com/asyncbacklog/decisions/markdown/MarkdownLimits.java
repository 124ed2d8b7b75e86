package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.decisions.DecisionLimits;
import com.asyncbacklog.decisions.DecisionOption;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.TextRules;
import com.asyncbacklog.shared.WebAddresses;
import java.util.Map;
import java.util.Optional;

/** Holds a record that was read against what a decision may be. */
final class MarkdownLimits {

    /** What people call the fields. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("title", "asyncbacklog.decisions.import.title"),
            Map.entry("status", "asyncbacklog.status"),
            Map.entry("people", "asyncbacklog.decisions.import.people"),
            Map.entry("context", "asyncbacklog.decisions.context"),
            Map.entry("decision", "asyncbacklog.decisions.decision"),
            Map.entry("rationale", "asyncbacklog.decisions.rationale"),
            Map.entry("consequences", "asyncbacklog.decisions.consequences"),
            Map.entry("options", "asyncbacklog.decisions.options"),
            Map.entry("links", "asyncbacklog.links"),
            Map.entry("references", "asyncbacklog.decisions.import.references"),
            Map.entry("area", "asyncbacklog.decisions.import.area"),
            Map.entry("assumptions", "asyncbacklog.decisions.import.assumptions"));

    private MarkdownLimits() {}

    /** The first thing that is too long or has a character that can't be kept. */
    static Optional<Message> broken(MarkdownRecord record) {
        FieldErrors errors = new FieldErrors();
        TextRules texts = new TextRules(errors);
        texts.title("title", record.title());
        texts.text("status", record.statusText());
        texts.text("people", record.people().deciders());
        texts.text("people", record.people().consulted());
        texts.text("people", record.people().informed());
        texts.text("context", record.texts().context());
        texts.text("decision", record.texts().decision());
        texts.text("rationale", record.texts().rationale());
        texts.text("consequences", record.texts().consequences());
        texts.text("area", record.extras().area());
        checkLists(record, errors);
        return errors.asMap().entrySet().stream()
                .findFirst()
                .map(error -> Message.of(
                        "asyncbacklog.decisions.import.skipped.field",
                        Message.of(LABELS.get(error.getKey())),
                        error.getValue()));
    }

    private static void checkLists(MarkdownRecord record, FieldErrors errors) {
        if (record.options().size() > DecisionLimits.LONGEST_LIST) {
            errors.add("options", Message.of("asyncbacklog.error.too-many", DecisionLimits.LONGEST_LIST));
        }
        if (record.options().stream().filter(DecisionOption::chosen).count() > 1) {
            errors.add("options", Message.of("asyncbacklog.decisions.error.one-chosen"));
        }
        for (int i = 0; i < record.options().size(); i++) {
            DecisionOption option = record.options().get(i);
            TextRules texts = new TextRules(errors.item("options", i + 1));
            texts.title("title", option.title());
            texts.text("pros", option.pros());
            texts.text("cons", option.cons());
        }
        if (record.links().size() > DecisionLimits.LONGEST_LIST) {
            errors.add("links", Message.of("asyncbacklog.error.too-many", DecisionLimits.LONGEST_LIST));
        }
        for (int i = 0; i < record.links().size(); i++) {
            FieldErrors ofLink = errors.item("links", i + 1);
            new TextRules(ofLink).title("title", record.links().get(i).title());
            WebAddresses.check("url", record.links().get(i).url(), ofLink);
        }
        if (record.references().size() > DecisionLimits.LONGEST_LIST) {
            errors.add("references", Message.of("asyncbacklog.error.too-many", DecisionLimits.LONGEST_LIST));
        }
        for (int i = 0; i < record.references().size(); i++) {
            TextRules texts = new TextRules(errors.item("references", i + 1));
            texts.text("title", record.references().get(i).title());
            texts.text("target", record.references().get(i).target());
        }
        TextRules assumptions = new TextRules(errors);
        record.extras().assumptions().forEach(assumption -> {
            assumptions.text("assumptions", assumption.jql());
            assumptions.text("assumptions", assumption.kpi());
        });
    }
}
