package com.asyncbacklog;

import com.asyncbacklog.host.velocity.Allowlist;
import com.asyncbacklog.host.velocity.Templates;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The app's own templates and those of tests, rendered as the host does: escaped and under the allowlist of the descriptor. */
public final class AppTemplates {

    private AppTemplates() {}

    public static TemplateRenderer renderer() {
        Templates templates = new Templates(AppTemplates::file, Allowlist.ofApp(Descriptor.listed("method")));
        return templates::render;
    }

    private static Optional<InputStream> file(String path) {
        try {
            for (String folder : List.of("main/resources", "test/resources")) {
                Path file = Path.of(folder).resolve(path);
                if (Files.exists(file)) {
                    return Optional.of(Files.newInputStream(file));
                }
            }
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
