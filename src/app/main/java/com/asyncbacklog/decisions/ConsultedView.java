package com.asyncbacklog.decisions;

/** For templates: somebody who is being consulted, and how long they still have. */
public final class ConsultedView {

    private final ConsultedPerson consulted;
    private final String avatar;
    private final String left;

    /** @param left of their time to object, in the reader's words */
    ConsultedView(ConsultedPerson consulted, String avatar, String left) {
        this.consulted = consulted;
        this.avatar = avatar;
        this.left = left;
    }

    public String getName() {
        return consulted.person().displayName();
    }

    /** The address of their picture, empty when there is none. */
    public String getAvatar() {
        return avatar;
    }

    public String getLeft() {
        return left;
    }
}
