package com.asyncbacklog.decisions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.ProjectRef;
import com.asyncbacklog.shared.Cursor;
import com.asyncbacklog.shared.NotFound;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Hands over the decisions of a project as far as whoever asks may see them: first which ones there are, then some at a time, so
 * that however many there are, only their titles are all there at once.
 */
@Named
public class DecisionExportService {

    private static final int BATCH = 200;

    private final DecisionStore store;
    private final DecisionAreaStore areas;
    private final DecisionPlaces places;
    private final Actors actors;

    DecisionExportService(DecisionStore store, DecisionAreaStore areas, DecisionPlaces places, Actors actors) {
        this.store = store;
        this.areas = areas;
        this.places = places;
        this.actors = actors;
    }

    /** Refuses a project that is missing or that whoever the thread works for may not browse. */
    public DecisionExport open(String projectKey) {
        Actor reader = actors.current();
        ProjectRef project = places.project(projectKey, reader.person()).orElseThrow(NotFound::new);
        Map<String, Person> authors = new HashMap<>();
        return new DecisionExport(
                project.key(), titles(project, reader), (ids, titles) -> read(ids, titles, reader, authors));
    }

    private Map<Integer, String> titles(ProjectRef project, Actor reader) {
        DecisionFilter all = DecisionFilter.ofProject(project.id(), reader.at());
        List<Map.Entry<Integer, String>> seen = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        List<Decision> batch;
        do {
            batch = store.newest(all, after, BATCH);
            Map<Integer, DecisionAccess> visible = places.visible(batch, reader.person());
            batch.stream()
                    .filter(decision -> visible.containsKey(decision.id()))
                    .map(decision -> Map.entry(decision.id(), decision.content().title()))
                    .forEach(seen::add);
            after = batch.isEmpty()
                    ? after
                    : Optional.of(batch.get(batch.size() - 1).place());
        } while (batch.size() == BATCH);
        Collections.reverse(seen);
        Map<Integer, String> titles = new LinkedHashMap<>();
        seen.forEach(entry -> titles.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(titles);
    }

    private List<ExportedDecision> read(
            Collection<Integer> ids, Map<Integer, String> titles, Actor reader, Map<String, Person> authors) {
        List<Decision> found = store.find(ids);
        Map<Integer, DecisionAccess> visible = places.visible(found, reader.person());
        Map<Integer, DecisionArea> known =
                areas
                        .find(found.stream()
                                .flatMap(decision -> decision.home().areaId().stream())
                                .collect(toSet()))
                        .stream()
                        .collect(toMap(DecisionArea::id, Function.identity()));
        Map<Integer, ExportedDecision> exported = new HashMap<>();
        for (Decision stored : found) {
            DecisionAccess access = visible.get(stored.id());
            if (access != null) {
                Decision decision = access.isStill() ? stored : stored.asOf(reader.at());
                String area = decision.home()
                        .areaId()
                        .map(known::get)
                        .map(DecisionArea::name)
                        .orElse("");
                DecisionLineage lineage = decision.state().lineage();
                exported.put(
                        decision.id(),
                        new ExportedDecision(
                                decision.id(),
                                PortableForm.of(
                                        decision,
                                        access,
                                        area,
                                        authors.computeIfAbsent(decision.author(), actors::person)),
                                lineage.supersedes().stream()
                                        .filter(titles::containsKey)
                                        .toList(),
                                lineage.supersededBy().filter(titles::containsKey)));
            }
        }
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(exported.get(id)).stream())
                .toList();
    }
}
