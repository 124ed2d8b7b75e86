package com.asyncbacklog.attention;

import com.asyncbacklog.jira.Reader;
import java.time.Instant;
import java.util.List;

/** A capability lists what waits for somebody there. Every bean of this type is asked. */
public interface AttentionSource {

    /**
     * What waits for the reader in all projects, as far as they may see it, the most urgent {@code most} of it: what is due
     * first, then what waits longest. By a fixed number of statements and of calls to Jira of each kind, however much waits.
     */
    List<AttentionItem> waitingFor(Reader reader, Instant now, int most);
}
