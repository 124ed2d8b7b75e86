package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.ProjectAccess;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.Forbidden;
import com.asyncbacklog.shared.InvalidInput;
import com.asyncbacklog.shared.Message;
import com.asyncbacklog.shared.NotFound;
import com.asyncbacklog.shared.Page;
import com.asyncbacklog.shared.Paging;
import com.asyncbacklog.shared.VisiblePages;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What people do in review rounds. Each method acts for whoever the thread works for and checks permission first. */
@Named
class ReviewRoundService {

    private static final int ATTEMPTS = 5;

    private final ReviewRoundStore rounds;
    private final ReviewAgendaService agendas;
    private final ReviewRoundSightService sights;
    private final ReviewClosingService closing;
    private final Reviewers reviewers;

    ReviewRoundService(
            ReviewRoundStore rounds,
            ReviewAgendaService agendas,
            ReviewRoundSightService sights,
            ReviewClosingService closing,
            Reviewers reviewers) {
        this.rounds = rounds;
        this.agendas = agendas;
        this.sights = sights;
        this.closing = closing;
        this.reviewers = reviewers;
    }

    /** Opens a round with all that is to be reviewed; for administrators of the project. There is one at a time. */
    VisibleRound open(String projectKey, ObjectNode body) {
        Actor opener = reviewers.current();
        ProjectAccess access = reviewers.administered(projectKey, opener);
        long projectId = access.project().id();
        FieldErrors errors = new FieldErrors();
        ReviewRoundDraft draft = ReviewRoundDraft.read(body, reviewers, errors);
        ZoneId zone = reviewers.zone(projectId, opener.key());
        Optional<Instant> closesAt = draft.closesAt(opener.at(), zone, errors);
        errors.refuseIfAny();
        Optional<ReviewRound> last = lastOver(projectId, opener);
        ReviewRound round = ReviewRound.opened(
                projectId, last, opener.key(), opener.at(), closesAt.orElseThrow(), draft.reviewers());
        return rounds.open(round, agenda(round, opener))
                .map(stored -> see(stored, opener))
                .orElseThrow(() -> alreadyOpen(rounds.last(projectId).orElseThrow(NotFound::new), opener));
    }

    /** From the newest to the oldest. */
    Page<VisibleRound> ofProject(String projectKey, Paging paging) {
        Actor reader = reviewers.current();
        long projectId = reviewers.project(projectKey, reader).project().id();
        return new VisiblePages<ReviewRound, VisibleRound>(
                        (after, most) -> rounds.newest(projectId, after, most),
                        ReviewRound::place,
                        stored -> sights.see(stored, reader),
                        VisibleRound::weight)
                .page(paging);
    }

    VisibleRound get(int id) {
        return see(stored(id), reviewers.current());
    }

    /**
     * Says what a reviewer thinks of a decision, in the place of what they said before. Others may do the same at the same moment
     * without taking anything from it: then the round is looked at and the mark tried anew.
     */
    VisibleRound mark(int id, int decisionId, ObjectNode body) {
        Actor reviewer = reviewers.current();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            VisibleRound seen = see(stored(id), reviewer);
            ReviewMark mark = check(seen, decisionId, body, reviewer);
            if (rounds.mark(seen.round(), mark)) {
                return afterMark(id, reviewer);
            }
        }
        throw new RoundRefused(Message.of("asyncbacklog.decisions.error.round-busy"), see(stored(id), reviewer));
    }

    private static ReviewMark check(VisibleRound seen, int decisionId, ObjectNode body, Actor reviewer) {
        VisibleAgendaItem item = seen.item(decisionId).orElseThrow(NotFound::new);
        if (!seen.isReviewer()) {
            throw new Forbidden(Message.of("asyncbacklog.decisions.error.may-not-mark"));
        }
        ReviewMark mark = ReviewMarkDraft.read(body).check(decisionId, reviewer.key(), reviewer.at());
        if (!seen.isOpen()) {
            throw new RoundRefused(Message.of("asyncbacklog.decisions.error.round-closed"), seen);
        }
        if (!item.isReviewable()) {
            throw new RoundRefused(
                    Message.of(
                            "asyncbacklog.decisions.error.not-reviewable",
                            Message.of(item.decision().status().labelKey())),
                    seen);
        }
        return mark;
    }

    /** Nobody else is looked at while something still waits for the reviewer. */
    private VisibleRound afterMark(int id, Actor reviewer) {
        ReviewRound marked = stored(id);
        VisibleRound seen = see(marked, reviewer);
        if (seen.waiting() > 0) {
            return seen;
        }
        closing.closeIfOver(marked, reviewer.at());
        return see(stored(id), reviewer);
    }

    /** The last round; one whose time is up is closed first. */
    private Optional<ReviewRound> lastOver(long projectId, Actor opener) {
        Optional<ReviewRound> last = rounds.last(projectId);
        if (last.isPresent()) {
            if (last.get().isOpen(opener.at())) {
                throw alreadyOpen(last.get(), opener);
            }
            closing.closeIfOver(last.get(), opener.at());
        }
        return last;
    }

    /** Whether there is anything to review is told by what the opener sees; the others find on it what they see. */
    private List<AgendaItem> agenda(ReviewRound round, Actor opener) {
        List<AgendaItem> agenda = agendas
                .due(
                        round.projectId(),
                        LocalDate.ofInstant(opener.at(), reviewers.zone(round.projectId(), opener.key())),
                        opener.at())
                .stream()
                .map(due -> new AgendaItem(due.decision().id(), due.because(), opener.at()))
                .toList();
        if (!sights.seesAny(agenda, opener)) {
            throw InvalidInput.because(Message.of("asyncbacklog.decisions.error.nothing-due"));
        }
        return agenda;
    }

    private RoundRefused alreadyOpen(ReviewRound open, Actor reader) {
        return new RoundRefused(Message.of("asyncbacklog.decisions.error.round-open"), see(open, reader));
    }

    private ReviewRound stored(int id) {
        return rounds.find(id).orElseThrow(NotFound::new);
    }

    private VisibleRound see(ReviewRound round, Actor reader) {
        return sights.see(round, reader).orElseThrow(NotFound::new);
    }
}
