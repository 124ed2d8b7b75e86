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
import java.util.function.Function;

/**
 * A decision as somebody sent it, not yet checked. It is checked after the permission, so that nobody who may not write
 * learns anything from the errors.
 *
 * @param reviewOn as sent, empty for none
 * @param area the name of one of the project's areas, empty for none
 * @param supersedes ids of the decisions it takes the place of
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
        List<AssumptionDraft> assumptions,
        String area,
        List<Integer> supersedes,
        Optional<Integer> version,
        Map<String, Message> misread) {

    /** Bytes that an answer has beside the content at most: names and keys of people, of 255 characters each, and dates. */
    private static final int ROOM_FOR_THE_REST = 16 * 1024;

    DecisionDraft misread(Map<String, Message> errors) {
        return new DecisionDraft(
                title,
                decision,
                rationale,
                context,
                consequences,
                options,
                links,
                reviewOn,
                assumptions,
                area,
                supersedes,
                version,
                errors);
    }

    /** What could not even be read, to which the rest is added. */
    FieldErrors errors() {
        return new FieldErrors(misread);
    }

    /**
     * What is written, with an error for every field that is wrong.
     *
     * @param faultOfJql what keeps the sender from running a query
     */
    DecisionContent content(FieldErrors errors, Function<String, Optional<String>> faultOfJql) {
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
                Dates.check("reviewOn", reviewOn, errors),
                checkAssumptions(errors, faultOfJql));
    }

    /** An answer writes an emoji in twelve bytes that came in four, and can be longer than what was sent. */
    static void refuseWhatCouldNotBeSentBack(DecisionContent content) {
        if (DecisionColumns.sizeAsJson(content) > JsonBody.LIMIT - ROOM_FOR_THE_REST) {
            throw new TooLarge(Message.of("asyncbacklog.decisions.error.too-large"));
        }
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

    private List<DecisionAssumption> checkAssumptions(
            FieldErrors errors, Function<String, Optional<String>> faultOfJql) {
        List<DecisionAssumption> checked = new ArrayList<>();
        for (int position = 1; position <= assumptions.size(); position++) {
            assumptions
                    .get(position - 1)
                    .check(errors.item("assumptions", position), faultOfJql)
                    .ifPresent(checked::add);
        }
        return checked;
    }
}
