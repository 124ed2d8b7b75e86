package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.JiraAddress;
import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.NotFound;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes decisions over from elsewhere into a project: all of an import, in one transaction, or none. They belong to the project
 * as a whole until they are given an issue. Nobody here decided them, so nobody is asked to object.
 */
@Named
public class DecisionImportService {

    /**
     * What became of one decision.
     *
     * @param id of the new one; none in a dry run
     * @param sameAs the place in the import of the one that says the same, for which it was skipped
     * @param isThere whether it was skipped because the project has it already
     */
    public record Outcome(Optional<Integer> id, Optional<Integer> sameAs, boolean isThere) {

        private static final Outcome THERE_ALREADY = new Outcome(Optional.empty(), Optional.empty(), true);
        private static final Outcome WOULD_BE_RECORDED = new Outcome(Optional.empty(), Optional.empty(), false);

        private static Outcome twice(int sameAs) {
            return new Outcome(Optional.empty(), Optional.of(sameAs), false);
        }

        private static Outcome recorded(int id) {
            return new Outcome(Optional.of(id), Optional.empty(), false);
        }
    }

    /** So often it is looked again what is there, while others import into the same project. */
    private static final int ATTEMPTS = 20;

    private final DecisionStore store;
    private final DecisionAreaStore areas;
    private final DecisionPlaces places;
    private final Actors actors;
    private final JiraAddress addresses;

    DecisionImportService(
            DecisionStore store, DecisionAreaStore areas, DecisionPlaces places, Actors actors, JiraAddress addresses) {
        this.store = store;
        this.areas = areas;
        this.places = places;
        this.actors = actors;
        this.addresses = addresses;
    }

    /** Refuses everybody but the project's administrators, and them too once it is archived. */
    public void checkPermission(String projectKey) {
        target(projectKey, actors.current());
    }

    /** What keeps a decision from being recorded here, before it is looked up whether it is there already. */
    public Optional<Message> fault(PortableDecision decision) {
        return PortableForm.fault(decision);
    }

    /**
     * What becomes of each, in the same order; refuses as above. Who imports the same at the same moment gets to know of what the
     * other one has recorded: of two, the second looks again.
     */
    public List<Outcome> run(String projectKey, List<ImportedDecision> decisions, boolean isDry) {
        Actor importer = actors.current();
        ProjectAccess project = target(projectKey, importer);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int imports = store.imports(project.project().id());
            ImportPlan plan = new ImportPlan(
                    decisions,
                    existing(decisions, project, importer),
                    areas.ofProject(project.project().id()),
                    importer);
            Optional<List<Decision>> stored = isDry || plan.decisions().isEmpty()
                    ? Optional.of(List.of())
                    : store.addAll(
                            plan.decisions(),
                            imports,
                            DecisionEvents.imported(project.project().id(), importer.key(), importer.at()),
                            withIds -> plan.related(withIds, id -> addresses.inMails(DecisionAddress.of(id))));
            if (stored.isPresent()) {
                return outcomes(plan, decisions.size(), stored.get());
            }
        }
        throw new ImportBusy();
    }

    private ProjectAccess target(String projectKey, Actor importer) {
        ProjectAccess access =
                places.projectAccess(projectKey, importer.person()).orElseThrow(NotFound::new);
        if (!access.administers() || !places.isLive(access.project())) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-import"));
        }
        return access;
    }

    /** Those of the project that one of these may be, as far as the importer may see them. */
    private List<Decision> existing(List<ImportedDecision> decisions, ProjectAccess project, Actor importer) {
        Set<String> titles = new HashSet<>();
        Set<Integer> ids = new HashSet<>();
        for (ImportedDecision imported : decisions) {
            titles.add(imported.decision().title());
            if (imported.decision().origin().id() > 0) {
                ids.add(imported.decision().origin().id());
            }
        }
        long projectId = project.project().id();
        Map<Integer, Decision> found = new LinkedHashMap<>();
        store.titled(titles, projectId).forEach(decision -> found.put(decision.id(), decision));
        store.find(ids).stream()
                .filter(decision -> decision.home().projectId() == projectId)
                .forEach(decision -> found.put(decision.id(), decision));
        Map<Integer, DecisionAccess> visible = places.visible(found.values(), importer.person());
        return found.values().stream()
                .filter(decision -> visible.containsKey(decision.id()))
                .toList();
    }

    private static List<Outcome> outcomes(ImportPlan plan, int size, List<Decision> stored) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            Optional<Integer> recorded = plan.placeAmongNew(place);
            if (plan.sameAs(place).isPresent()) {
                outcomes.add(Outcome.twice(plan.sameAs(place).get()));
            } else if (recorded.isEmpty()) {
                outcomes.add(Outcome.THERE_ALREADY);
            } else if (stored.isEmpty()) {
                outcomes.add(Outcome.WOULD_BE_RECORDED);
            } else {
                outcomes.add(Outcome.recorded(stored.get(recorded.get()).id()));
            }
        }
        return outcomes;
    }
}
