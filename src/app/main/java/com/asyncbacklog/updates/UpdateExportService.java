package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.FieldErrors;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Writes updates to files, as far as whoever asks may see them: page by page, however many there are. */
@Named
class UpdateExportService {

    private static final int AT_ONCE = 100;

    private final UpdateStore store;
    private final UpdateReadingService reading;
    private final UpdatePlaces places;
    private final WorkDays days;

    UpdateExportService(UpdateStore store, UpdateReadingService reading, UpdatePlaces places, WorkDays days) {
        this.store = store;
        this.reading = reading;
        this.places = places;
        this.days = days;
    }

    /** Checks the permission and what was asked for; the parameters are as sent. */
    UpdateExport open(String projectKey, String from, String to, String format, Reader reader) {
        UpdatePlace place = places.find(projectKey, reader.person());
        FieldErrors errors = new FieldErrors();
        WorkDay today = days.today(reader.person(), place.project().id());
        UpdateExport export = new UpdateExport(
                place.project(),
                ExportRange.parse(from, to, today.localDate(), errors),
                ExportFormat.parse(format, errors),
                reader);
        errors.refuseIfAny();
        return export;
    }

    /** In the order of the authors' days; four statements for each hundred. */
    void write(UpdateExport export, Writer out) throws IOException {
        UpdateFile file = switch (export.format()) {
            case CSV -> new CsvFile(out);
            case MD -> new MarkdownFile(export, out);
        };
        file.begin();
        List<Update> page = page(export, Optional.empty());
        while (!page.isEmpty()) {
            for (Optional<VisibleUpdate> visible :
                    reading.see(page, export.reader().person())) {
                if (visible.isPresent()) {
                    file.add(visible.get());
                }
            }
            page = page(export, Optional.of(page.get(page.size() - 1)));
        }
        out.flush();
    }

    private List<Update> page(UpdateExport export, Optional<Update> after) {
        return store.ofDays(
                export.project().id(), export.range().from(), export.range().to(), after, AT_ONCE);
    }
}
