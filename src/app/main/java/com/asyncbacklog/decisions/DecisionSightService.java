package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.workingtime.WorkingTime;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows stored decisions to a reader. */
@Named
class DecisionSightService {

    private final DecisionPlaces places;
    private final DecisionDetailsService details;
    private final DecisionRights rights;
    private final AssumptionStore assumptions;
    private final Actors actors;

    DecisionSightService(
            DecisionPlaces places,
            DecisionDetailsService details,
            DecisionRights rights,
            AssumptionStore assumptions,
            Actors actors) {
        this.places = places;
        this.details = details;
        this.rights = rights;
        this.assumptions = assumptions;
        this.actors = actors;
    }

    /** Whoever the thread works for. */
    Actor reader() {
        return actors.current();
    }

    /** Somebody else, such as the receiver of a mail. */
    Actor reader(Person person) {
        return actors.of(person);
    }

    Person person(String key) {
        return actors.person(key);
    }

    /** The issue of this key, or that had it before a move. */
    Optional<IssueAccess> issue(String key, Actor reader) {
        return places.issue(key, reader.person());
    }

    /** In the same order; nothing where the reader may not see it. By a fixed number of statements and of calls to Jira. */
    List<Optional<VisibleDecision>> see(List<Decision> decisions, Actor reader) {
        Map<Integer, DecisionAccess> visible = places.visible(decisions, reader.person());
        List<Decision> seen = decisions.stream()
                .filter(decision -> visible.containsKey(decision.id()))
                .map(decision -> now(decision, visible.get(decision.id()), reader))
                .toList();
        Map<Integer, VisibleDecision> shown = new HashMap<>();
        Sight sight = new Sight(reader, visible, seen);
        seen.forEach(decision -> shown.put(decision.id(), sight.of(decision)));
        return decisions.stream()
                .map(decision -> Optional.ofNullable(shown.get(decision.id())))
                .toList();
    }

    Optional<VisibleDecision> see(Decision decision, Actor reader) {
        return see(List.of(decision), reader).get(0);
    }

    /** Decisions of an issue that the reader may browse, without their details: at no cost in statements or calls. */
    List<Optional<VisibleDecision>> glance(List<Decision> decisions, IssueAccess issue, Actor reader) {
        DecisionAccess access = DecisionAccess.onIssue(issue);
        Faces faces = new Faces();
        return decisions.stream()
                .map(decision -> now(decision, access, reader))
                .map(decision -> Optional.of(shown(
                        decision,
                        access,
                        reader,
                        faces,
                        DecisionPermissions.ofWriter(decision, reader, access),
                        DecisionDetails.NONE)))
                .toList();
    }

    /** As it is now; but nothing takes effect where clocks stand still. */
    private static Decision now(Decision decision, DecisionAccess access, Actor reader) {
        return access.isStill() ? decision : decision.asOf(reader.at());
    }

    /** The last looks at the assumptions of those that rest on any. */
    private Map<Integer, List<AssumptionCheck>> checks(Collection<Decision> decisions) {
        return assumptions.checks(decisions.stream()
                .filter(decision -> !decision.content().assumptions().isEmpty())
                .map(Decision::id)
                .toList());
    }

    private static VisibleDecision shown(
            Decision decision,
            DecisionAccess access,
            Actor reader,
            Faces faces,
            DecisionPermissions permissions,
            DecisionDetails details) {
        return new VisibleDecision(
                decision,
                access,
                reader.at(),
                faces.of(decision.author()),
                faces.of(decision.updatedBy()),
                decision.isReviewDue(reader.today()),
                permissions,
                details);
    }

    /** Each person is asked for once. */
    private final class Faces {

        private final Map<String, Person> known = new HashMap<>();

        Person of(String key) {
            return known.computeIfAbsent(key, actors::person);
        }
    }

    /** Several decisions that the reader sees, with their details. */
    private final class Sight {

        private final Actor reader;
        private final Map<Integer, DecisionAccess> accesses;
        private final DecisionRights.OfReader rightsOfReader;
        private final Map<Integer, DecisionArea> areas;
        private final Map<Integer, List<Objection>> objections;
        private final Set<Integer> relatives;
        private final Map<Long, Map<String, WorkingTime>> calendars;
        private final Map<Integer, List<AssumptionCheck>> checks;
        private final Faces faces = new Faces();

        Sight(Actor reader, Map<Integer, DecisionAccess> accesses, Collection<Decision> decisions) {
            this.reader = reader;
            this.accesses = accesses;
            this.rightsOfReader = rights.of(reader);
            this.areas = details.areas(decisions);
            this.objections = details.objections(decisions);
            this.relatives = details.visibleRelatives(decisions, reader);
            this.calendars = details.calendars(decisions, objections);
            this.checks = checks(decisions);
        }

        VisibleDecision of(Decision decision) {
            DecisionAccess access = accesses.get(decision.id());
            Optional<DecisionArea> area = decision.home().areaId().map(areas::get);
            List<Objection> raised = objections.getOrDefault(decision.id(), List.of());
            DecisionLineage lineage = decision.state().lineage();
            return shown(
                    decision,
                    access,
                    reader,
                    faces,
                    rightsOfReader.permissions(decision, access, area, raised),
                    new DecisionDetails(
                            area,
                            lineage.supersedes().stream()
                                    .filter(relatives::contains)
                                    .toList(),
                            lineage.supersededBy().filter(relatives::contains),
                            decision.state().decidedBy().map(faces::of),
                            rightsOfReader.decides(decision, access, area),
                            rightsOfReader.hasSay(decision, access, area),
                            raised.stream()
                                    .map(objection -> see(objection, decision, access, area))
                                    .toList(),
                            consulted(decision, raised),
                            checks.getOrDefault(decision.id(), List.of())));
        }

        private VisibleObjection see(
                Objection objection, Decision decision, DecisionAccess access, Optional<DecisionArea> area) {
            boolean isProposed = decision.state().is(DecisionStatus.PROPOSED);
            boolean isTheirs = rightsOfReader.mayAnswer(objection, decision, access, area);
            return new VisibleObjection(
                    objection,
                    faces.of(objection.objector()),
                    objection.answer().map(Objection.Answer::by).map(faces::of),
                    ObjectionRules.silentAt(objection, times(decision)).filter(at -> !objection.isAgreed()),
                    !isProposed,
                    isTheirs,
                    isTheirs && isProposed && objection.isOpen(),
                    isProposed && !objection.isAgreed() && rightsOfReader.mayAgree(objection, access));
        }

        private List<ConsultedPerson> consulted(Decision decision, List<Objection> raised) {
            if (!decision.state().isBeingConsulted()) {
                return List.of();
            }
            ObjectionWindow window = decision.state().window().orElseThrow();
            return window.consulted().stream()
                    .map(key -> consulted(key, window, raised, times(decision)))
                    .toList();
        }

        private ConsultedPerson consulted(
                String key, ObjectionWindow window, List<Objection> raised, Map<String, WorkingTime> times) {
            Optional<WorkingTime> time = Optional.ofNullable(times.get(key));
            boolean isWaitedFor = !window.hasAgreed(key, raised)
                    && time.filter(hours -> window.isWithinReachOf(hours, reader.at()))
                            .isPresent();
            return new ConsultedPerson(
                    faces.of(key),
                    time.map(hours -> window.left(hours, reader.at()))
                            .orElseGet(() -> ObjectionWindow.duration(window.hours())),
                    isWaitedFor);
        }

        private Map<String, WorkingTime> times(Decision decision) {
            return calendars.getOrDefault(decision.home().projectId(), Map.of());
        }
    }
}
