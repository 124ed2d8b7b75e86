package com.asyncbacklog.updates;

import com.asyncbacklog.shared.DocumentLinks;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonBody;
import com.asyncbacklog.shared.JsonFields;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the JSON of an update from a request. */
final class UpdateBody {

    /** What answers carry and requests may repeat without effect. */
    private static final Set<String> READ_ONLY = Set.of(
            "id",
            "projectKey",
            "author",
            "localDate",
            "zone",
            "mentions",
            "createdAt",
            "updatedAt",
            "updatedBy",
            "acknowledgements",
            "permissions");

    /** The same of a question. */
    private static final Set<String> READ_ONLY_OF_QUESTION = Set.of(
            "updateId",
            "projectKey",
            "askedFirst",
            "askedAt",
            "dueAt",
            "dueZone",
            "noDueBecause",
            "previousDueAt",
            "dueChangedAt",
            "status",
            "answers",
            "closedAt",
            "closedBy",
            "permissions");

    private UpdateBody() {}

    static UpdateDraft read(InputStream body) throws IOException {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(JsonBody.read(body), errors);
        UpdateDraft draft = new UpdateDraft(
                fields.text("progress"),
                fields.text("challenges"),
                questions(fields),
                fields.text("health"),
                fields.texts("issues", UpdateDraft.MOST_ISSUES),
                DocumentLinks.read(fields, "links"),
                fields.flag("nothingToReport"),
                fields.number("version"),
                Map.of());
        fields.refuseOthers(READ_ONLY);
        return draft.misread(errors.asMap());
    }

    private static List<QuestionDraft> questions(JsonFields fields) {
        List<QuestionDraft> questions = new ArrayList<>();
        for (JsonFields question : fields.objects("questions", UpdateDraft.MOST_QUESTIONS)) {
            questions.add(new QuestionDraft(
                    question.number("id"),
                    question.text("text"),
                    question.name("to"),
                    question.decimal("withinHours")));
            question.refuseOthers(READ_ONLY_OF_QUESTION);
        }
        return questions;
    }
}
