package com.asyncbacklog.digest;

import com.asyncbacklog.attention.AttentionItem;
import com.asyncbacklog.attention.AttentionService;
import com.asyncbacklog.feed.ReadMarkService;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Projects;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.Criteria;
import com.asyncbacklog.shared.Cursor;
import com.asyncbacklog.shared.ProjectKeys;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what somebody is told, as far as they may see it now. */
@Named
class DigestCompiler {

    private final ReadMarkService marks;
    private final Projects projects;
    private final NewsSearchService search;
    private final AttentionService attention;

    DigestCompiler(ReadMarkService marks, Projects projects, NewsSearchService search, AttentionService attention) {
        this.marks = marks;
        this.projects = projects;
        this.search = search;
        this.attention = attention;
    }

    Digest compile(DueDigest due, Instant from, Instant until, Reader reader) {
        Map<Long, Cursor> read = marks.places(reader.person());
        Set<Long> wanted = new LinkedHashSet<>(due.reader().projectIds());
        if (due.reader().alsoWhatTheyRead()) {
            wanted.addAll(read.keySet());
        }
        NewsSince since = new NewsSince(reader.person(), visible(wanted, reader), read, from, until);
        List<AttentionItem> waiting = attention.waitingFor(reader, ProjectKeys.ANY);
        return new Digest(due, from, until, search.find(since, reader), waiting);
    }

    private Map<Long, ProjectRef> visible(Set<Long> ids, Reader reader) {
        return ids.stream()
                .limit(Criteria.LONGEST_LIST)
                .filter(projects::isLive)
                .flatMap(id -> projects.access(id, reader.person()).stream())
                .map(ProjectAccess::project)
                .collect(Collectors.toMap(ProjectRef::id, Function.identity()));
    }
}
