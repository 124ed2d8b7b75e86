package com.asyncbacklog.decisions;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonBody;
import com.asyncbacklog.shared.JsonFields;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the JSON of a decision from a request. */
final class DecisionBody {

    /** What answers carry and requests may repeat without effect. */
    private static final Set<String> READ_ONLY = Set.of(
            "id",
            "issueKey",
            "projectKey",
            "reviewDue",
            "status",
            "author",
            "createdAt",
            "updatedAt",
            "updatedBy",
            "effectiveAt",
            "permissions",
            "areaState",
            "waitsFor",
            "reason",
            "decidedBy",
            "supersededBy",
            "sourceStatus",
            "objections",
            "consulted");

    private static final Set<String> READ_ONLY_OF_ASSUMPTION = Set.of("state", "checkedAt", "brokenSince");

    private DecisionBody() {}

    static DecisionDraft read(InputStream body) throws IOException {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(JsonBody.read(body), errors);
        DecisionDraft draft = new DecisionDraft(
                fields.text("title"),
                fields.text("decision"),
                fields.text("rationale"),
                fields.text("context"),
                fields.text("consequences"),
                options(fields),
                links(fields),
                fields.text("reviewOn"),
                assumptions(fields),
                fields.text("area"),
                fields.numbers("supersedes", DecisionLimits.LONGEST_LIST),
                fields.number("version"),
                Map.of());
        fields.refuseOthers(READ_ONLY);
        return draft.misread(errors.asMap());
    }

    private static List<DecisionOption> options(JsonFields fields) {
        List<DecisionOption> options = new ArrayList<>();
        for (JsonFields option : fields.objects("options", DecisionLimits.LONGEST_LIST)) {
            options.add(new DecisionOption(
                    option.text("title"), option.text("pros"), option.text("cons"), option.flag("chosen")));
            option.refuseOthers(Set.of());
        }
        return options;
    }

    private static List<DecisionLink> links(JsonFields fields) {
        List<DecisionLink> links = new ArrayList<>();
        for (JsonFields link : fields.objects("links", DecisionLimits.LONGEST_LIST)) {
            links.add(new DecisionLink(link.text("title"), link.text("url")));
            link.refuseOthers(Set.of());
        }
        return links;
    }

    private static List<AssumptionDraft> assumptions(JsonFields fields) {
        List<AssumptionDraft> assumptions = new ArrayList<>();
        for (JsonFields assumption : fields.objects("assumptions", DecisionLimits.LONGEST_LIST)) {
            assumptions.add(new AssumptionDraft(
                    assumption.text("kind"),
                    assumption.text("date"),
                    assumption.text("jql"),
                    assumption.text("kpi"),
                    assumption.text("operator"),
                    assumption.decimal("value")));
            assumption.refuseOthers(READ_ONLY_OF_ASSUMPTION);
        }
        return assumptions;
    }
}
