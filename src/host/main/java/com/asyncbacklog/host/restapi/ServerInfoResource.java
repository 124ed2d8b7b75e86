package com.asyncbacklog.host.restapi;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** {@code /rest/api/2/serverInfo}, also for people who are not logged in. */
@Path("serverInfo")
@Produces(MediaType.APPLICATION_JSON)
public final class ServerInfoResource {

    private static final ServerInfo LTS =
            new ServerInfo("", "11.3.12", List.of(11, 3, 12), "Server", "Jira-compatible host");

    /** What this stands in for. */
    public record ServerInfo(
            String baseUrl, String version, List<Integer> versionNumbers, String deploymentType, String serverTitle) {}

    @GET
    @UnrestrictedAccess
    public ServerInfo get(@Context UriInfo uri) {
        String base = uri.getBaseUri().toString().replaceFirst("/rest/api/.*", "");
        return new ServerInfo(base, LTS.version(), LTS.versionNumbers(), LTS.deploymentType(), LTS.serverTitle());
    }
}
