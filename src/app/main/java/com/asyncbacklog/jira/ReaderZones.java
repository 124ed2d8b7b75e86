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

    /** Of whoever the current thread works for; looked up with the first time that is shown, once for a page: most parts show none. */
    Supplier<ZoneId> ofCurrent(Person reader) {
        return new Once(() -> page.remember("zone:" + reader.key(), () -> find(reader), ZoneId.class));
    }

    /** Of anybody, such as the receiver of a mail; looked up with the first time that is told. */
    Supplier<ZoneId> of(Person reader) {
        return new Once(() -> find(reader));
    }

    private ZoneId find(Person reader) {
        Optional<ZoneId> set = reader.isAnonymous() ? Optional.empty() : own.of(reader);
        return set.or(reader::zone).orElseGet(ZoneId::systemDefault);
    }

    private static final class Once implements Supplier<ZoneId> {

        private final Supplier<ZoneId> zone;
        private ZoneId found;

        Once(Supplier<ZoneId> zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId get() {
            if (found == null) {
                found = zone.get();
            }
            return found;
        }
    }
}
