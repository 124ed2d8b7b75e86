package com.asyncbacklog.feed;

import com.asyncbacklog.jira.CurrentReader;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A project's feed for programs that follow feeds, as docs/openapi.yaml describes; for licensed users, each their own. */
@Path("/")
public final class FeedAtomResource {

    private static final String ATOM = "application/atom+xml;charset=UTF-8";

    private final FeedService service;
    private final AtomFeeds feeds;
    private final CurrentReader reader;

    @Inject
    public FeedAtomResource(FeedService service, AtomFeeds feeds, CurrentReader reader) {
        this.service = service;
        this.feeds = feeds;
        this.reader = reader;
    }

    @GET
    @Path("projects/{key}/feed.atom")
    @Produces(ATOM)
    public Response ofProject(
            @PathParam("key") String projectKey,
            @QueryParam("kind") String kinds,
            @QueryParam("author") String author,
            @QueryParam("health") String health,
            @QueryParam("issue") String issueKey,
            @QueryParam("since") String since,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context Request request) {
        FieldErrors errors = new FieldErrors();
        Paging paging = Paging.parse(limit, cursor, errors);
        errors.refuseIfAny();
        Reader asking = reader.get();
        FeedAddress address = new FeedAddress(projectKey, new FeedSearch(kinds, author, health, issueKey, since));
        Feed feed = service.ofProject(projectKey, address.search(), paging, asking);
        byte[] written = AtomWriter.write(feeds.of(feed.page(), address, paging, asking));
        EntityTag tag = new EntityTag(fingerprint(written));
        Response.ResponseBuilder answer = unlessChanged(request, tag).orElseGet(() -> Response.ok(written));
        return answer.tag(tag).cacheControl(ownOnly()).build();
    }

    /**
     * The same by the type that is asked for: Atlassian's first REST module takes an ending such as {@code .atom} off the
     * address and puts its type in the place of the one accepted. Who accepts anything gets JSON.
     */
    @GET
    @Path("projects/{key}/feed")
    @Produces(ATOM + ";qs=0.5")
    public Response ofProjectByType(
            @PathParam("key") String projectKey,
            @QueryParam("kind") String kinds,
            @QueryParam("author") String author,
            @QueryParam("health") String health,
            @QueryParam("issue") String issueKey,
            @QueryParam("since") String since,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context Request request) {
        return ofProject(projectKey, kinds, author, health, issueKey, since, limit, cursor, request);
    }

    /** What there is to answer when the program has the same already. A header that can't be read says nothing of what it has. */
    private static Optional<Response.ResponseBuilder> unlessChanged(Request request, EntityTag tag) {
        try {
            return Optional.ofNullable(request.evaluatePreconditions(tag));
        } catch (ProcessingException unreadable) {
            return Optional.empty();
        }
    }

    /** What each reader may see is their own, and whether it is still the same only the server knows. */
    private static CacheControl ownOnly() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
