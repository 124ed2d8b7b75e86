package com.asyncbacklog.updates;

import com.asyncbacklog.shared.DocumentLinkView;
import com.asyncbacklog.shared.Health;
import java.util.List;

/** For templates: an update as one reader sees it, in their language and zone. Nothing here is escaped yet. */
public final class UpdateView {

    private final VisibleUpdate visible;
    private final UpdateWords words;
    private final List<QuestionView> questions;
    private final List<MentionView> mentions;
    private final boolean byReader;

    UpdateView(
            VisibleUpdate visible,
            UpdateWords words,
            List<QuestionView> questions,
            List<MentionView> mentions,
            boolean byReader) {
        this.visible = visible;
        this.words = words;
        this.questions = questions;
        this.mentions = mentions;
        this.byReader = byReader;
    }

    public int getId() {
        return visible.update().id();
    }

    public String getProjectKey() {
        return visible.place().project().key();
    }

    public String getAuthorName() {
        return visible.author().displayName();
    }

    /** The address of their picture, empty when there is none. */
    public String getAuthorAvatar() {
        return words.avatar();
    }

    /** The author's own working day, as the reader writes dates. */
    public String getDay() {
        return words.day();
    }

    /** The same as {@code YYYY-MM-DD}. */
    public String getDayIso() {
        return visible.update().localDate().toString();
    }

    /** Empty when nothing is said of it. */
    public String getHealthLabel() {
        return words.health();
    }

    public String getHealthLozenge() {
        return visible.update().content().health().map(Health::lozengeClass).orElse("");
    }

    public boolean isNothingToReport() {
        return visible.update().content().nothingToReport();
    }

    public String getProgress() {
        return visible.update().content().progress();
    }

    public String getChallenges() {
        return visible.update().content().challenges();
    }

    public List<QuestionView> getQuestions() {
        return questions;
    }

    public boolean isWithQuestions() {
        return !questions.isEmpty();
    }

    public List<MentionView> getMentions() {
        return mentions;
    }

    public boolean isWithMentions() {
        return !mentions.isEmpty();
    }

    public List<DocumentLinkView> getLinks() {
        return visible.update().content().links().stream()
                .map(DocumentLinkView::new)
                .toList();
    }

    public boolean isWithLinks() {
        return !visible.update().content().links().isEmpty();
    }

    /** ISO-8601 in UTC. */
    public String getPostedIso() {
        return visible.update().createdAt().toString();
    }

    public String getPostedShort() {
        return words.posted();
    }

    /** The time on the author's clock and on the reader's. */
    public String getPostedTitle() {
        return words.postedOnBothClocks();
    }

    public String getEdited() {
        return words.edited();
    }

    /** How many have acknowledged it. */
    public int getReaderCount() {
        return visible.acknowledgements().count();
    }

    /** The names of the first of them. */
    public String getReaders() {
        return words.readers();
    }

    /** "3 read this". */
    public String getReadersCounted() {
        return words.readersCounted();
    }

    /** Whether the reader is one of them. */
    public boolean isAcknowledged() {
        return visible.acknowledgements().mine();
    }

    /** Nobody is asked to say that they have read what they wrote. */
    public boolean isCanAcknowledge() {
        return visible.permissions().acknowledge() && !byReader;
    }

    public boolean isCanEdit() {
        return visible.permissions().edit();
    }

    public boolean isCanDelete() {
        return visible.permissions().delete();
    }
}
