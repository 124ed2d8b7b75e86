package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;

/** What a reader may do with an update: the answer's {@code permissions} and the rule behind a refusal are the same. */
record UpdatePermissions(boolean edit, boolean delete, boolean acknowledge) {

    /**
     * The author may edit and delete as long as they may comment in the project. The project's administrators may only delete: what
     * stands under somebody's name, nobody else writes. Whoever sees it may acknowledge it. In an archived project nobody may do
     * anything.
     */
    static UpdatePermissions of(Update update, Person reader, UpdatePlace place) {
        boolean isAuthor = update.author().equals(reader.key());
        boolean mayEdit = place.live() && isAuthor && place.mayComment();
        boolean mayDelete = mayEdit || (place.live() && place.administers());
        return new UpdatePermissions(mayEdit, mayDelete, place.live() && !reader.isAnonymous());
    }
}
