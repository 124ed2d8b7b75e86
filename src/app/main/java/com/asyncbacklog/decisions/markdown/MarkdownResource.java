package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.decisions.DecisionExport;
import com.asyncbacklog.jira.Words;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Message;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Decisions as files over HTTP, as docs/openapi.yaml describes; without an annotation of its own it is for licensed users. */
@Path("/")
public final class MarkdownResource {

    private static final String ZIP = "application/zip";
    private static final String MARKDOWN = "text/markdown";

    private final MarkdownImportService imports;
    private final MarkdownExportService exports;
    private final Words words;

    @Inject
    public MarkdownResource(MarkdownImportService imports, MarkdownExportService exports, Words words) {
        this.imports = imports;
        this.exports = exports;
        this.words = words;
    }

    @POST
    @Path("projects/{key}/decisions/import")
    @Consumes(ZIP)
    @Produces(MediaType.APPLICATION_JSON)
    public Response importArchive(
            @PathParam("key") String projectKey, @QueryParam("dryRun") String dryRun, InputStream body)
            throws IOException {
        return answer(imports.ofArchive(projectKey, body, isDry(dryRun)));
    }

    @POST
    @Path("projects/{key}/decisions/import")
    @Consumes(MARKDOWN)
    @Produces(MediaType.APPLICATION_JSON)
    public Response importFile(
            @PathParam("key") String projectKey,
            @QueryParam("dryRun") String dryRun,
            @QueryParam("file") String file,
            InputStream body)
            throws IOException {
        Optional<String> name = Optional.ofNullable(file).filter(given -> !given.isBlank());
        return answer(imports.ofFile(projectKey, name, body, isDry(dryRun)));
    }

    @GET
    @Path("projects/{key}/decisions/export")
    @Produces(ZIP)
    public Response export(@PathParam("key") String projectKey) {
        DecisionExport export = exports.open(projectKey);
        StreamingOutput file = out -> exports.write(export, out);
        return Response.ok(file, ZIP)
                .header("Content-Disposition", "attachment; filename=\"" + export.projectKey() + "-decisions.zip\"")
                .build();
    }

    private Response answer(ImportResult result) {
        return Response.ok(ImportJson.of(result, words)).build();
    }

    private static boolean isDry(String value) {
        boolean isDry = "true".equals(value);
        if (value != null && !value.isEmpty() && !isDry && !value.equals("false")) {
            FieldErrors errors = new FieldErrors();
            errors.add("dryRun", Message.of("asyncbacklog.decisions.error.dry-run"));
            errors.refuseIfAny();
        }
        return isDry;
    }
}
