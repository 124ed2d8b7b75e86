package com.asyncbacklog.decisions;

/** For templates: an objection as one reader sees it. Nothing here is escaped yet. */
public final class ObjectionView {

    private final VisibleObjection visible;
    private final Words words;

    /** What of it is said in the reader's language and zone, and their view of the people. */
    record Words(String state, String lozenge, Said raised, Said answered, String settles) {

        /** What is said of when somebody spoke; all of it empty when they did not. */
        record Said(String avatar, String iso, String date, String onBothClocks) {

            static final Said NEVER = new Said("", "", "", "");
        }
    }

    ObjectionView(VisibleObjection visible, Words words) {
        this.visible = visible;
        this.words = words;
    }

    public int getId() {
        return visible.objection().id();
    }

    public String getObjectorName() {
        return visible.objector().displayName();
    }

    /** The address of their picture, empty when there is none. */
    public String getObjectorAvatar() {
        return words.raised().avatar();
    }

    public String getReason() {
        return visible.objection().reason();
    }

    /** ISO-8601 in UTC. */
    public String getRaisedIso() {
        return words.raised().iso();
    }

    public String getRaisedShort() {
        return words.raised().date();
    }

    /** The time on the objector's clock and on the reader's. */
    public String getRaisedTitle() {
        return words.raised().onBothClocks();
    }

    public String getStateLabel() {
        return words.state();
    }

    public String getStateLozenge() {
        return words.lozenge();
    }

    /** Empty while there is none; as what follows. */
    public String getAnswer() {
        return visible.objection().answer().map(Objection.Answer::text).orElse("");
    }

    public String getAnsweredByName() {
        return visible.answeredBy().map(person -> person.displayName()).orElse("");
    }

    public String getAnsweredByAvatar() {
        return words.answered().avatar();
    }

    public String getAnsweredIso() {
        return words.answered().iso();
    }

    public String getAnsweredShort() {
        return words.answered().date();
    }

    public String getAnsweredTitle() {
        return words.answered().onBothClocks();
    }

    /** When silence settles it, empty when it does not or has. */
    public String getSettles() {
        return words.settles();
    }

    public boolean isCanAnswer() {
        return visible.mayAnswer();
    }

    public boolean isCanAgree() {
        return visible.mayAgree();
    }
}
