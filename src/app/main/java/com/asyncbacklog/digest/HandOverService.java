package com.asyncbacklog.digest;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.jira.Words;
import com.asyncbacklog.mail.Outbox;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Hands over to one reader. What is told to whom at all, the compiler checks for each reader.
 *
 * <p>Each event is told once: a digest tells those of a stretch of time, and the next one goes on at its end. That end is stored
 * only when the mail server has taken the mail. So what is lost before, with a node or in the memory of its queue, stands in the next
 * digest; and the claim of the day, made just before the mail is queued, keeps a second node from sending it too.
 */
@Named
class HandOverService {

    /** What is younger waits for the next digest: the transaction of something that happened before it may still go on. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private final DigestStore store;
    private final DigestCompiler compiler;
    private final DigestLetter letter;
    private final Outbox outbox;
    private final Words words;

    HandOverService(DigestStore store, DigestCompiler compiler, DigestLetter letter, Outbox outbox, Words words) {
        this.store = store;
        this.compiler = compiler;
        this.letter = letter;
        this.outbox = outbox;
        this.words = words;
    }

    /** Sends a digest, unless there is nothing to tell or somebody else has sent it. */
    void handOver(DueDigest due, Instant now) {
        Person person = due.reader().person();
        Reader reader = words.readerOf(person).in(due.calendar().zone());
        Instant from = store.toldUntil(person.key(), due::firstFrom);
        Instant until = now.minus(SETTLED);
        Digest digest = compiler.compile(due, from, until, reader);
        if (!outbox.claim(due.key())) {
            return;
        }
        if (digest.isWorthSending()) {
            outbox.send(reader, letter.of(digest, reader), () -> store.advance(person.key(), until));
        } else {
            store.advance(person.key(), until);
        }
    }

    /** Lets everybody else begin anew, should they get digests again. */
    void keepOnly(Collection<DigestReader> readers) {
        store.keepOnly(readers.stream().map(reader -> reader.person().key()).collect(Collectors.toSet()));
    }
}
