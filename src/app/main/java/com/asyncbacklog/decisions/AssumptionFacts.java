package com.asyncbacklog.decisions;

import com.asyncbacklog.decisions.DecisionAssumption.Kind;
import com.asyncbacklog.jira.Jql;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.kpi.KpiValues;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What assumptions are held against: the day it is, how many issues a query finds, the values of KPIs. */
@Named
class AssumptionFacts {

    private final Jql jql;
    private final People people;
    private final List<KpiValues> kpis;

    AssumptionFacts(Jql jql, People people, List<KpiValues> kpis) {
        this.jql = jql;
        this.people = people;
        this.kpis = List.copyOf(kpis);
    }

    /** For a look at some decisions: values of KPIs are asked for once a project, people once each. */
    Look lookAt(Collection<Decision> decisions, Instant now) {
        return new Look(decisions, now);
    }

    /** What holds at an instant. */
    final class Look {

        private final Instant now;
        private final Map<String, Person> authors = new HashMap<>();
        private final Map<Long, Map<String, Double>> values = new HashMap<>();

        private Look(Collection<Decision> decisions, Instant now) {
            this.now = now;
            Map<Long, Set<String>> names = new HashMap<>();
            for (Decision decision : decisions) {
                for (DecisionAssumption assumption : decision.content().assumptions()) {
                    if (assumption.kind() == Kind.KPI) {
                        names.computeIfAbsent(decision.home().projectId(), id -> new HashSet<>())
                                .add(assumption.subject());
                    }
                }
            }
            names.forEach((project, wanted) -> values.put(project, latest(project, wanted)));
        }

        AssumptionState state(DecisionAssumption assumption, Decision decision) {
            return switch (assumption.kind()) {
                case DATE -> stateOf(assumption.hasDayBegun(now, author(decision)));
                case JQL -> ofIssues(assumption, author(decision));
                case KPI -> ofKpi(assumption, decision.home().projectId());
            };
        }

        /**
         * Of one that is broken now: a day begins when it does for the decision's author, unless it was long over when somebody
         * wrote it; the rest breaks when it is found.
         */
        Instant brokenAt(DecisionAssumption assumption, Decision decision) {
            return assumption
                    .date()
                    .map(day -> day.atStartOfDay(DecisionAssumption.zone(author(decision)))
                            .toInstant())
                    .filter(begun -> begun.isBefore(now) && begun.isAfter(decision.updatedAt()))
                    .orElse(now);
        }

        /** Counted with the eyes of the decision's author, who named the query; who can't log in any more sees nothing. */
        private AssumptionState ofIssues(DecisionAssumption assumption, Person author) {
            if (!people.isActive(author)) {
                return AssumptionState.UNKNOWN;
            }
            OptionalLong count = jql.count(assumption.subject(), author);
            return count.isPresent() ? stateAt(assumption, (double) count.getAsLong()) : AssumptionState.UNKNOWN;
        }

        private AssumptionState ofKpi(DecisionAssumption assumption, long projectId) {
            return Optional.ofNullable(values.getOrDefault(projectId, Map.of()).get(assumption.subject()))
                    .map(value -> stateAt(assumption, value))
                    .orElse(AssumptionState.UNKNOWN);
        }

        private static AssumptionState stateAt(DecisionAssumption assumption, double value) {
            return stateOf(!assumption.threshold().orElseThrow().holdsFor(value));
        }

        private static AssumptionState stateOf(boolean isBroken) {
            return isBroken ? AssumptionState.BROKEN : AssumptionState.HOLDS;
        }

        private Person author(Decision decision) {
            return authors.computeIfAbsent(decision.author(), people::byKey);
        }

        /** The first who knows a KPI is believed. */
        private Map<String, Double> latest(long projectId, Set<String> names) {
            Map<String, Double> found = new HashMap<>();
            kpis.forEach(kpi -> kpi.latest(projectId, names).forEach(found::putIfAbsent));
            return found;
        }
    }
}
