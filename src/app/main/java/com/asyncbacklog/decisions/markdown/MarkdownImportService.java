package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.decisions.DecisionImportService;
import com.asyncbacklog.decisions.markdown.ImportResult.Created;
import com.asyncbacklog.decisions.markdown.MarkdownReading.Skipped;
import com.asyncbacklog.shared.Message;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Imports decision records from Markdown files into a project. */
@Named
class MarkdownImportService {

    private final DecisionImportService decisions;

    MarkdownImportService(DecisionImportService decisions) {
        this.decisions = decisions;
    }

    /** Of a zip. What is in it is read only for those who may import. */
    ImportResult ofArchive(String projectKey, InputStream body, boolean isDry) throws IOException {
        decisions.checkPermission(projectKey);
        return run(projectKey, MarkdownImport.ofArchive(body), isDry);
    }

    /** Of a single file. */
    ImportResult ofFile(String projectKey, Optional<String> name, InputStream body, boolean isDry) throws IOException {
        decisions.checkPermission(projectKey);
        Optional<String> file = name.map(ArchivePath::of).map(ArchivePath::toString);
        return run(projectKey, MarkdownImport.ofFile(file, body), isDry);
    }

    private ImportResult run(String projectKey, MarkdownImport read, boolean isDry) {
        ImportSelection selection = new ImportSelection(read, decisions::fault);
        List<DecisionImportService.Outcome> outcomes = decisions.run(projectKey, selection.decisions(), isDry);
        List<Created> created = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>(selection.skipped());
        for (int place = 0; place < outcomes.size(); place++) {
            String file = selection.file(place);
            DecisionImportService.Outcome outcome = outcomes.get(place);
            if (outcome.isThere()) {
                skipped.add(new Skipped(file, Message.of("asyncbacklog.decisions.import.skipped.there-already")));
            } else if (outcome.sameAs().isPresent()) {
                String other = selection.file(outcome.sameAs().get());
                skipped.add(new Skipped(file, Message.of("asyncbacklog.decisions.import.skipped.same-as", other)));
            } else {
                created.add(new Created(file, outcome.id()));
            }
        }
        return new ImportResult(created, skipped);
    }
}
