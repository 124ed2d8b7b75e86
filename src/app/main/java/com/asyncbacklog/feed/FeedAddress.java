package com.asyncbacklog.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.asyncbacklog.shared.Cursor;
import com.asyncbacklog.shared.HubAddress;
import com.asyncbacklog.shared.Paging;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of a project's feed without the context path, narrowed as in a search. */
record FeedAddress(String projectKey, FeedSearch search) {

    static final String TAB = "feed";

    FeedAddress all() {
        return new FeedAddress(projectKey, FeedSearch.ALL);
    }

    FeedAddress ofKinds(String kinds) {
        return with(new FeedSearch(kinds, search.author(), search.health(), search.issueKey(), search.since()));
    }

    FeedAddress by(String author) {
        return with(new FeedSearch(search.kinds(), author, search.health(), search.issueKey(), search.since()));
    }

    FeedAddress withHealth(String health) {
        return with(new FeedSearch(search.kinds(), search.author(), health, search.issueKey(), search.since()));
    }

    FeedAddress ofIssue(String issueKey) {
        return with(new FeedSearch(search.kinds(), search.author(), search.health(), issueKey, search.since()));
    }

    FeedAddress since(String since) {
        return with(new FeedSearch(search.kinds(), search.author(), search.health(), search.issueKey(), since));
    }

    String path() {
        return hub().path();
    }

    /** The page that comes after a place. */
    String from(Cursor place) {
        return hub().with("cursor", place.text()).path();
    }

    /** The same for programs that follow feeds, from its beginning. */
    String atom() {
        return atom("", "");
    }

    /** A page of that. */
    String atom(Paging paging) {
        return atom("" + paging.limit(), paging.after().map(Cursor::text).orElse(""));
    }

    private String atom(String limit, String cursor) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("kind", search.kinds());
        parameters.put("author", search.author());
        parameters.put("health", search.health());
        parameters.put("issue", search.issueKey());
        parameters.put("since", search.since());
        parameters.put("limit", limit);
        parameters.put("cursor", cursor);
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return "/rest/async-backlog/1.0/projects/" + projectKey + "/feed.atom" + (query.isEmpty() ? "" : "?" + query);
    }

    private FeedAddress with(FeedSearch narrowed) {
        return new FeedAddress(projectKey, narrowed);
    }

    private HubAddress hub() {
        return new HubAddress(projectKey, TAB)
                .with("kind", search.kinds())
                .with("author", search.author())
                .with("health", search.health())
                .with("issue", search.issueKey())
                .with("since", search.since());
    }
}
