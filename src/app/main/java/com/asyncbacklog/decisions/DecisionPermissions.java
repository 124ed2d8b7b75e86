package com.asyncbacklog.decisions;

/**
 * What a reader may do with a decision as it is: the answer's {@code permissions} and the rule behind a refusal are the same.
 *
 * @param edit change what is written; what is decided, and in which area, only those change who could decide it
 * @param accept decide that a proposed one holds
 * @param object object while it is open to objections
 */
record DecisionPermissions(
        boolean edit,
        boolean delete,
        boolean accept,
        boolean reject,
        boolean object,
        boolean withdraw,
        boolean deprecate,
        boolean supersede) {

    /** What goes without looking at the area. */
    static DecisionPermissions ofWriter(Decision decision, Actor reader, DecisionAccess access) {
        boolean mayEdit = mayEdit(decision, reader, access);
        return new DecisionPermissions(
                mayEdit, mayDelete(decision, reader, access), false, false, false, false, false, false);
    }

    /** The author as long as they may write there, and the project's administrators. */
    static boolean mayEdit(Decision decision, Actor reader, DecisionAccess access) {
        return access.administers() || (access.mayWrite() && isAuthor(decision, reader));
    }

    /** As above; but what was decided in an area is not the author's alone. */
    static boolean mayDelete(Decision decision, Actor reader, DecisionAccess access) {
        boolean isOwn = decision.status() == DecisionStatus.PROPOSED
                || (decision.home().areaId().isEmpty() && !decision.home().areaCleared());
        return access.administers() || (access.mayWrite() && isAuthor(decision, reader) && isOwn);
    }

    static boolean isAuthor(Decision decision, Actor reader) {
        return decision.author().equals(reader.key());
    }
}
