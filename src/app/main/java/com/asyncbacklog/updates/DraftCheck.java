package com.asyncbacklog.updates;

import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.Issues;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonBody;
import com.asyncbacklog.shared.JsonColumn;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.TooLarge;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what somebody sent as an update, also by what Jira knows; refuses with every field that is wrong. */
@Named
class DraftCheck {

    /** Bytes that an answer has beside what was sent at most: names and keys of people, dates, summaries of issues. */
    private static final int ROOM_FOR_THE_REST = 256 * 1024;

    private final Issues issues;
    private final QuestionCheck questions;

    DraftCheck(Issues issues, QuestionCheck questions) {
        this.issues = issues;
        this.questions = questions;
    }

    CheckedDraft posted(UpdateDraft draft, Asking asking) {
        FieldErrors errors = new FieldErrors(draft.misread());
        return check(draft, asking.asker(), asking, Set.of(), errors);
    }

    /**
     * What is to take the place of another content; needs the version it replaces. Issues that the editor may not see stay mentioned:
     * nobody can take away what they don't know of.
     */
    CheckedDraft replacing(VisibleUpdate before, UpdateDraft draft, Person editor, Asking asking) {
        FieldErrors errors = new FieldErrors(draft.misread());
        if (draft.version().isEmpty()) {
            errors.add("version", Message.of("asyncbacklog.error.required"));
        }
        Set<Long> hidden = new LinkedHashSet<>(before.update().content().issueIds());
        before.issues().forEach(issue -> hidden.remove(issue.id()));
        return check(draft, editor, asking, hidden, errors);
    }

    private CheckedDraft check(
            UpdateDraft draft, Person editor, Asking asking, Set<Long> hiddenIssues, FieldErrors errors) {
        UpdateContent content = draft.content(errors);
        Set<Long> mentioned = mentioned(draft.issues(), editor, errors);
        mentioned.addAll(hiddenIssues);
        QuestionChanges changes = questions.check(draft.questions(), asking, errors);
        errors.refuseIfAny();
        refuseWhatCouldNotBeSentBack(draft);
        return new CheckedDraft(content.withIssues(List.copyOf(mentioned)), changes);
    }

    private Set<Long> mentioned(List<String> keys, Person author, FieldErrors errors) {
        Set<Long> ids = new LinkedHashSet<>();
        for (String key : keys) {
            Optional<IssueAccess> access = issues.find(key.strip(), author);
            access.ifPresentOrElse(
                    found -> ids.add(found.issue().id()),
                    () -> errors.add("issues", Message.of("asyncbacklog.updates.error.no-such-issue", key)));
        }
        return ids;
    }

    /** An answer writes an emoji in twelve bytes that came in four, and can be longer than what was sent. */
    private static void refuseWhatCouldNotBeSentBack(UpdateDraft draft) {
        List<Object> texts = new ArrayList<>(List.of(draft.progress(), draft.challenges(), draft.links()));
        draft.questions().forEach(question -> texts.add(question.text()));
        if (JsonColumn.size(texts) > JsonBody.LIMIT - ROOM_FOR_THE_REST) {
            throw new TooLarge(Message.of("asyncbacklog.updates.error.too-large"));
        }
    }
}
