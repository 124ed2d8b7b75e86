package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.Dates;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonBody;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.TextRules;
import com.asyncbacklog.shared.TooLarge;
import com.asyncbacklog.shared.WebAddresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A decision as somebody sent it, not yet checked. It is checked after the permission, so that nobody who may not write
 * learns anything from the errors.
 *
 * @param reviewOn as sent, empty for none
 * @param version the one the sender saw last
 * @param misread what could not even be read, by field
 */
record DecisionDraft(
        String title,
        String decision,
        String rationale,
        String context,
        String consequences,
        List<DecisionOption> options,
        List<DecisionLink> links,
        String reviewOn,
        Optional<Integer> version,
        Map<String, Message> misread) {

    /** At most so many options, and so many links. */
    static final int LONGEST_LIST = 50;

    /** Bytes that an answer has beside the content at most: two people's names and keys of 255 characters, and dates. */
    private static final int ROOM_FOR_THE_REST = 16 * 1024;

    DecisionDraft misread(Map<String, Message> errors) {
        return new DecisionDraft(
                title, decision, rationale, context, consequences, options, links, reviewOn, version, errors);
    }

    /** What is to be recorded; refuses with every field that is wrong. */
    DecisionContent content() {
        FieldErrors errors = new FieldErrors(misread);
        DecisionContent content = check(errors);
        errors.refuseIfAny();
        refuseWhatCouldNotBeSentBack(content);
        return content;
    }

    /** What is to take the place of another content; needs the version it replaces. */
    DecisionContent replacement() {
        FieldErrors errors = new FieldErrors(misread);
        DecisionContent content = check(errors);
        if (version.isEmpty()) {
            errors.add("version", Message.of("asyncbacklog.error.required"));
        }
        errors.refuseIfAny();
        refuseWhatCouldNotBeSentBack(content);
        return content;
    }

    /** An answer writes an emoji in twelve bytes that came in four, and can be longer than what was sent. */
    private static void refuseWhatCouldNotBeSentBack(DecisionContent content) {
        if (DecisionColumns.sizeAsJson(content) > JsonBody.LIMIT - ROOM_FOR_THE_REST) {
            throw new TooLarge(Message.of("asyncbacklog.decisions.error.too-large"));
        }
    }

    private DecisionContent check(FieldErrors errors) {
        TextRules texts = new TextRules(errors);
        String checkedTitle = texts.title("title", title);
        String checkedDecision = texts.text("decision", decision);
        return new DecisionContent(
                checkedTitle,
                checkedDecision.isEmpty() ? checkedTitle : checkedDecision,
                texts.text("rationale", rationale),
                texts.text("context", context),
                texts.text("consequences", consequences),
                checkOptions(errors),
                checkLinks(errors),
                Dates.check("reviewOn", reviewOn, errors));
    }

    private List<DecisionOption> checkOptions(FieldErrors errors) {
        if (options.stream().filter(DecisionOption::chosen).count() > 1) {
            errors.add("options", Message.of("asyncbacklog.decisions.error.one-chosen"));
        }
        List<DecisionOption> checked = new ArrayList<>();
        for (DecisionOption option : options) {
            TextRules texts = new TextRules(errors.item("options", checked.size() + 1));
            checked.add(new DecisionOption(
                    texts.title("title", option.title()),
                    texts.text("pros", option.pros()),
                    texts.text("cons", option.cons()),
                    option.chosen()));
        }
        return checked;
    }

    private List<DecisionLink> checkLinks(FieldErrors errors) {
        List<DecisionLink> checked = new ArrayList<>();
        for (DecisionLink link : links) {
            FieldErrors ofLink = errors.item("links", checked.size() + 1);
            checked.add(new DecisionLink(
                    new TextRules(ofLink).title("title", link.title()), WebAddresses.check("url", link.url(), ofLink)));
        }
        return checked;
    }
}
