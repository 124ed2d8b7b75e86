package com.asyncbacklog.jira;

import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * In which zone somebody reads all times, on pages and in mails: the one that they set in the app, else that of their profile, which
 * for nobody, and for someone Jira has forgotten, is the server's, Jira's default unless changed.
 */
@Named
public class ReaderZones {

    private final OwnZones own;
    private final CurrentPage page;

    public ReaderZones(OwnZones own, CurrentPage page) {
        this.own = own;
        this.page = page;
    }

    /** Looked up with the first time that is shown, once for a request: most parts of Jira's pages show none. */
    Supplier<ZoneId> of(Person reader) {
        return new Lookup(reader);
    }

    private ZoneId find(Person reader) {
        Optional<ZoneId> set = reader.isAnonymous() ? Optional.empty() : own.of(reader);
        return set.or(reader::zone).orElseGet(ZoneId::systemDefault);
    }

    private final class Lookup implements Supplier<ZoneId> {

        private final Person reader;
        private ZoneId found;

        Lookup(Person reader) {
            this.reader = reader;
        }

        @Override
        public ZoneId get() {
            if (found == null) {
                found = page.remember("zone:" + reader.key(), () -> find(reader), ZoneId.class);
            }
            return found;
        }
    }
}
