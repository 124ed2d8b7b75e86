package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.decisions.DecisionExport;
import com.asyncbacklog.decisions.DecisionExportService;
import com.asyncbacklog.decisions.ExportedDecision;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Exports the decisions of a project as Markdown files in a zip, as far as whoever asks may see them. */
@Named
class MarkdownExportService {

    private static final int AT_ONCE = 50;

    private final DecisionExportService decisions;

    MarkdownExportService(DecisionExportService decisions) {
        this.decisions = decisions;
    }

    /** Checks the permission, and finds out which decisions there are. */
    DecisionExport open(String projectKey) {
        return decisions.open(projectKey);
    }

    /** From the oldest to the newest, some at a time. */
    void write(DecisionExport export, OutputStream out) throws IOException {
        MarkdownFileNames names = new MarkdownFileNames();
        Map<Integer, String> files = new HashMap<>();
        export.titles().forEach((id, title) -> files.put(id, names.next(title)));
        List<Integer> ids = List.copyOf(export.titles().keySet());
        try (MarkdownArchiveWriter archive = new MarkdownArchiveWriter(out)) {
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                for (ExportedDecision decision : export.read(ids.subList(from, Math.min(from + AT_ONCE, ids.size())))) {
                    archive.add(files.get(decision.id()), PortableRecord.record(decision, files, export.titles()));
                }
            }
        }
    }
}
