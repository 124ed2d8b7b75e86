package com.asyncbacklog.updates;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.asyncbacklog.jira.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;

/** Updates as files over HTTP, as docs/openapi.yaml describes; without an annotation of its own it is for licensed users. */
@Path("/")
public final class UpdateExportResource {

    private final UpdateExportService service;
    private final CurrentReader reader;

    @Inject
    public UpdateExportResource(UpdateExportService service, CurrentReader reader) {
        this.service = service;
        this.reader = reader;
    }

    @GET
    @Path("projects/{key}/updates/export")
    @Produces({"text/markdown", "text/csv"})
    public Response export(
            @PathParam("key") String projectKey,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("format") String format) {
        UpdateExport export = service.open(projectKey, from, to, format, reader.get());
        StreamingOutput file = out -> {
            Writer writer = new OutputStreamWriter(out, UTF_8);
            service.write(export, writer);
        };
        return Response.ok(file, export.format().mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"")
                .build();
    }
}
