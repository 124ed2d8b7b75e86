package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Members;
import com.asyncbacklog.jira.Membership;
import com.asyncbacklog.jira.Person;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may do what with a decision. */
@Named
class DecisionRights {

    private final Membership membership;

    DecisionRights(Membership membership) {
        this.membership = membership;
    }

    OfReader of(Actor reader) {
        return new OfReader(reader);
    }

    /** What one reader may do, for one request: their groups and roles are asked for once, the people of each area too. */
    final class OfReader {

        private final Actor reader;
        private final Membership.Belonging belonging;
        private final Map<Integer, List<Person>> deciders = new HashMap<>();

        private OfReader(Actor reader) {
            this.reader = reader;
            this.belonging = membership.of(reader.person());
        }

        /** @param area the one that the decision is in, also when it was removed */
        DecisionPermissions permissions(
                Decision decision, DecisionAccess access, Optional<DecisionArea> area, List<Objection> objections) {
            DecisionState state = decision.state();
            boolean decides = decides(decision, access, area);
            boolean mayDecide =
                    decides && state.waitsFor().filter(WaitsFor::isForDeciders).isPresent();
            boolean mayEnd = decides && state.is(DecisionStatus.ACCEPTED);
            return new DecisionPermissions(
                    DecisionPermissions.mayEdit(decision, reader, access),
                    DecisionPermissions.mayDelete(decision, reader, access),
                    mayDecide,
                    mayDecide,
                    mayObject(decision, access, area, objections),
                    mayWithdraw(decision, access) && state.is(DecisionStatus.PROPOSED),
                    mayEnd,
                    mayEnd);
        }

        boolean mayWithdraw(Decision decision, DecisionAccess access) {
            return DecisionPermissions.mayEdit(decision, reader, access);
        }

        /**
         * Whether it is in the reader's authority to say what becomes of a decision, whether or not its status allows it now:
         * one in an area that names its deciders in theirs; one without such an area in that of the administrators and of
         * whoever decided it, which anybody else does where its author may not; one that lost its area in the administrators'.
         */
        boolean decides(Decision decision, DecisionAccess access, Optional<DecisionArea> area) {
            if (isExcluded(decision) || (!access.mayWrite() && !access.administers())) {
                return false;
            }
            if (decision.home().areaCleared()
                    || area.filter(DecisionArea::removed).isPresent()) {
                return access.administers();
            }
            Optional<DecisionArea> bounded = area.filter(DecisionArea::isBounded);
            if (bounded.isEmpty()) {
                return access.administers()
                        || DecisionPermissions.isAuthor(decision, reader)
                        || decision.state().waits(WaitsFor.OTHER_DECIDERS)
                        || decision.state()
                                .decidedBy()
                                .filter(reader.key()::equals)
                                .isPresent();
            }
            return (access.mayWrite() && isDecider(bounded.get()))
                    || (access.administers() && nobodyElseDecides(bounded.get(), decision));
        }

        private boolean isExcluded(Decision decision) {
            return excluded(decision).contains(reader.key());
        }

        /**
         * Who has used up their say: of two who decide in turn, the first is not the second; and what somebody else had to
         * decide is not its author's to decide again.
         */
        private static Set<String> excluded(Decision decision) {
            Optional<String> decidedBy = decision.state().decidedBy();
            Set<String> excluded = new HashSet<>();
            if (decision.state().waits(WaitsFor.OTHER_DECIDERS)) {
                excluded.add(decision.author());
                decidedBy.ifPresent(excluded::add);
            } else if (decidedBy.filter(by -> !by.equals(decision.author())).isPresent()) {
                excluded.add(decision.author());
            }
            return excluded;
        }

        /** Then the project's administrators decide, or it would wait for ever. */
        private boolean nobodyElseDecides(DecisionArea area, Decision decision) {
            Set<String> excluded = excluded(decision);
            return deciders
                    .computeIfAbsent(
                            area.id(), id -> membership.people(area.boundary().deciders(), area.projectId()))
                    .stream()
                    .map(Person::key)
                    .allMatch(excluded::contains);
        }

        boolean isDecider(DecisionArea area) {
            return isMember(area.boundary().deciders(), area);
        }

        private boolean isMember(Members members, DecisionArea area) {
            return belonging.to(members, area.projectId());
        }

        /** Those who are consulted, and the area's deciders, but for who recorded or decided it; each once at a time. */
        private boolean mayObject(
                Decision decision,
                DecisionAccess access,
                Optional<DecisionArea> area,
                Collection<Objection> objections) {
            return decision.state().isBeingConsulted()
                    && hasSay(decision, access, area)
                    && objections.stream()
                            .noneMatch(objection ->
                                    objection.isOpen() && objection.objector().equals(reader.key()));
        }

        /** Whether the reader is among those who may object to a decision. */
        boolean hasSay(Decision decision, DecisionAccess access, Optional<DecisionArea> area) {
            boolean isTheirs = DecisionPermissions.isAuthor(decision, reader)
                    || decision.state().decidedBy().filter(reader.key()::equals).isPresent();
            boolean isConsulted = decision.state()
                    .window()
                    .filter(window -> window.consulted().contains(reader.key()))
                    .isPresent();
            return access.mayWrite()
                    && !isTheirs
                    && (isConsulted || area.filter(this::isDecider).isPresent());
        }

        /** Who recorded the decision, who decided it, and the deciders of its area; but nobody answers themselves. */
        boolean mayAnswer(Objection objection, Decision decision, DecisionAccess access, Optional<DecisionArea> area) {
            boolean isTheirs = DecisionPermissions.isAuthor(decision, reader)
                    || decision.state().decidedBy().filter(reader.key()::equals).isPresent();
            return access.mayWrite()
                    && !objection.objector().equals(reader.key())
                    && (isTheirs || area.filter(this::isDecider).isPresent());
        }

        boolean mayAgree(Objection objection, DecisionAccess access) {
            return access.mayWrite() && objection.objector().equals(reader.key());
        }
    }
}
