package com.asyncbacklog.updates;

import com.asyncbacklog.attention.AttentionItem;
import com.asyncbacklog.attention.AttentionSource;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.jira.Reader;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The updates of today that somebody is asked for. Nobody but they themselves ever sees this. */
@Named
public class PromptAttention implements AttentionSource {

    private final PromptService prompts;
    private final UpdatePlaces places;

    PromptAttention(PromptService prompts, UpdatePlaces places) {
        this.prompts = prompts;
        this.places = places;
    }

    @Override
    public List<AttentionItem> waitingFor(Reader reader, Instant now, int most) {
        return prompts.dueAt(now, reader.person()).stream()
                .sorted(Comparator.comparing(DuePrompt::until).thenComparing(DuePrompt::from))
                .limit(most)
                .flatMap(prompt -> item(prompt, reader).stream())
                .toList();
    }

    private Optional<AttentionItem> item(DuePrompt prompt, Reader reader) {
        return places.project(prompt.projectId(), reader.person()).map(project -> item(prompt, project, reader));
    }

    private static AttentionItem item(DuePrompt prompt, ProjectRef project, Reader reader) {
        return new AttentionItem(
                "update-due",
                reader.text("asyncbacklog.updates.attention.update-due", project.name()),
                PostUpdate.form(project.key()),
                Optional.of(prompt.until()),
                prompt.from(),
                project.key(),
                Optional.empty());
    }
}
