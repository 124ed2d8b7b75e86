package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.PlainNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether somebody decides something alone, and why.
 *
 * @param waitsFor what a decision with this authority waits for first; none when it holds at once
 * @param reasons in words, the one that matters most first
 * @param consultation who is asked before it takes effect
 */
record Authority(Verdict verdict, Optional<WaitsFor> waitsFor, List<Message> reasons, Consultation consultation) {

    enum Verdict {
        /** It is decided and holds at once. */
        WITHIN("within"),
        /** It is decided, and holds unless somebody objects in time. */
        WITHIN_AFTER_OBJECTIONS("within-after-objections"),
        /** Somebody who may decide it has to. */
        OUTSIDE("outside");

        private final String value;

        Verdict(String value) {
            this.value = value;
        }

        /** As in REST. */
        String value() {
            return value;
        }
    }

    /**
     * What an area's boundary is held against.
     *
     * @param isDecider whether the person is among the area's deciders
     * @param isInScope whether the issue is among those that the deciders decide about alone; true where none is left out
     */
    record Case(DecisionArea area, boolean isDecider, boolean isInScope, Consultation consultation) {

        private Optional<WaitsFor> waitsFor(Verdict verdict) {
            return switch (verdict) {
                case WITHIN -> Optional.empty();
                case WITHIN_AFTER_OBJECTIONS -> Optional.of(WaitsFor.OBJECTIONS);
                case OUTSIDE ->
                    Optional.of(area.isBounded() && !isDecider ? WaitsFor.DECIDERS : WaitsFor.OTHER_DECIDERS);
            };
        }
    }

    Authority {
        reasons = List.copyOf(reasons);
    }

    /** Where no boundary is drawn, whoever is closest decides. */
    static Authority withoutArea(boolean projectHasAreas, Instant now) {
        String key = projectHasAreas
                ? "asyncbacklog.decisions.authority.no-area"
                : "asyncbacklog.decisions.authority.no-areas";
        return new Authority(Verdict.WITHIN, Optional.empty(), List.of(Message.of(key)), Consultation.ofNobody(now));
    }

    static Authority of(Case asked) {
        List<Message> reasons = new ArrayList<>();
        Verdict verdict = Verdict.WITHIN;
        DecisionArea area = asked.area();
        if (area.isBounded() && !asked.isDecider()) {
            verdict = Verdict.OUTSIDE;
            reasons.add(Message.of("asyncbacklog.decisions.authority.no-decider", area.name()));
        }
        if (!asked.isInScope()) {
            verdict = Verdict.OUTSIDE;
            reasons.add(Message.of(
                    "asyncbacklog.decisions.authority.out-of-scope",
                    area.boundary().jql()));
        }
        if (verdict == Verdict.WITHIN) {
            reasons.add(
                    area.isBounded()
                            ? Message.of("asyncbacklog.decisions.authority.decider", area.name())
                            : Message.of("asyncbacklog.decisions.authority.unbounded", area.name()));
            if (asked.consultation().isNeeded()) {
                verdict = Verdict.WITHIN_AFTER_OBJECTIONS;
            }
        }
        reasons.addAll(aboutConsultation(asked.consultation()));
        reasons.addAll(aboutArea(area.boundary()));
        return new Authority(verdict, asked.waitsFor(verdict), reasons, asked.consultation());
    }

    private static List<Message> aboutConsultation(Consultation consultation) {
        List<Message> reasons = new ArrayList<>();
        if (consultation.isNeeded()) {
            reasons.add(Message.of(
                    "asyncbacklog.decisions.authority.consulted",
                    consultation.people().size(),
                    PlainNumber.of(consultation.hours())));
        }
        names(consultation.unseeing())
                .ifPresent(names -> reasons.add(Message.of("asyncbacklog.decisions.authority.unseeing", names)));
        names(consultation.unworking())
                .ifPresent(names -> reasons.add(Message.of("asyncbacklog.decisions.authority.unworking", names)));
        return reasons;
    }

    private static List<Message> aboutArea(Boundary boundary) {
        List<Message> reasons = new ArrayList<>();
        if (!boundary.limit().isEmpty()) {
            reasons.add(Message.of("asyncbacklog.decisions.authority.limit", boundary.limit()));
        }
        if (boundary.hardToReverse()) {
            reasons.add(Message.of("asyncbacklog.decisions.authority.hard-to-reverse"));
        }
        return reasons;
    }

    private static Optional<String> names(List<Person> people) {
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(
                        ", ", people.stream().map(Person::displayName).toList()));
    }

    /** What becomes of a decision that somebody with this authority has just written. */
    DecisionState afterWriting(String author, Instant now) {
        return switch (verdict) {
            case WITHIN -> DecisionState.accepted(author, now);
            case WITHIN_AFTER_OBJECTIONS ->
                DecisionState.proposed(WaitsFor.OBJECTIONS)
                        .decided(author)
                        .openToObjections(consultation.opened(now), consultation.until());
            case OUTSIDE -> DecisionState.proposed(waitsFor.orElseThrow());
        };
    }
}
