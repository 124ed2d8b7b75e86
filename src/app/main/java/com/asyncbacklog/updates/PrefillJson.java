package com.asyncbacklog.updates;

import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.DocumentLink;
import com.asyncbacklog.shared.Health;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;

/**
 * What the form of an update begins with, as REST answers it: its fields as a new update would have them, and beside them what they
 * come from.
 *
 * @param previous what the author posted last before today, to carry over; null for nothing
 * @param openQuestions the author's own that still wait
 * @param postedToday ids of what they posted for today already
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PrefillJson(
        String localDate,
        String zone,
        String progress,
        String challenges,
        List<QuestionJson> questions,
        String health,
        List<String> issues,
        List<DocumentLink> links,
        boolean nothingToReport,
        List<Did> activity,
        Previous previous,
        List<QuestionJson> openQuestions,
        List<Integer> postedToday) {

    /** What the author did to an issue today. */
    record Did(String issueKey, String summary, boolean created, boolean transitioned, int comments, boolean edited) {

        static Did of(IssueActivity activity) {
            return new Did(
                    activity.issue().key(),
                    activity.issue().summary(),
                    activity.created(),
                    activity.transitioned(),
                    activity.comments(),
                    activity.edited());
        }
    }

    /** What they posted last. */
    record Previous(int id, String localDate, String progress, String challenges, String health) {

        static Previous of(VisibleUpdate visible) {
            Update update = visible.update();
            return new Previous(
                    update.id(),
                    update.localDate().toString(),
                    update.content().progress(),
                    update.content().challenges(),
                    update.content().health().map(Health::value).orElse(null));
        }
    }

    static PrefillJson of(Prefill prefill, Reader author) {
        return new PrefillJson(
                prefill.today().localDate().toString(),
                prefill.today().time().zone().getId(),
                String.join(
                        "\n",
                        prefill.activity().stream()
                                .map(activity -> line(activity, author))
                                .toList()),
                "",
                List.of(),
                null,
                prefill.activity().stream()
                        .map(IssueActivity::issue)
                        .map(IssueRef::key)
                        .toList(),
                List.of(),
                false,
                prefill.activity().stream().map(Did::of).toList(),
                prefill.previous().map(Previous::of).orElse(null),
                prefill.openQuestions().stream().map(QuestionJson::of).toList(),
                prefill.postedToday());
    }

    /** "ALOY-9 Importer ships (moved on, 2 comments)"; of a restricted issue only the key, as everybody in the project will read it. */
    private static String line(IssueActivity activity, Reader author) {
        List<String> did = new ArrayList<>();
        if (activity.created()) {
            did.add(author.text("asyncbacklog.updates.activity.created"));
        }
        if (activity.transitioned()) {
            did.add(author.text("asyncbacklog.updates.activity.transitioned"));
        }
        if (activity.comments() == 1) {
            did.add(author.text("asyncbacklog.updates.activity.comment"));
        } else if (activity.comments() > 1) {
            did.add(author.text("asyncbacklog.updates.activity.comments", activity.comments()));
        }
        if (did.isEmpty()) {
            did.add(author.text("asyncbacklog.updates.activity.edited"));
        }
        String summary = activity.restricted() ? "" : activity.issue().summary() + " ";
        return activity.issue().key() + " " + summary + "(" + String.join(", ", did) + ")";
    }
}
