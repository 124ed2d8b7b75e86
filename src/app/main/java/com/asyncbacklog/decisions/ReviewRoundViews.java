package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.shared.Paging;
import com.asyncbacklog.shared.ReaderTimes;
import com.asyncbacklog.workingtime.CalendarWords;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prepares review rounds for templates. */
@Named
class ReviewRoundViews {

    private static final String TEXT = "asyncbacklog.decisions.reviews.";

    private final ReviewRoundService service;
    private final People people;

    ReviewRoundViews(ReviewRoundService service, People people) {
        this.service = service;
        this.people = people;
    }

    ReviewRoundView get(int id, String contextPath, Reader reader) {
        return view(service.get(id), contextPath, reader);
    }

    /** The round of a project that is open, if there is one in which the reader sees a decision. */
    Optional<ReviewRoundView> openOf(String projectKey, String contextPath, Reader reader) {
        return service.ofProject(projectKey, Paging.first(1)).items().stream()
                .filter(round -> round.isOpen() && !round.agenda().isEmpty())
                .findFirst()
                .map(round -> view(round, contextPath, reader));
    }

    private ReviewRoundView view(VisibleRound visible, String contextPath, Reader reader) {
        return new ReviewRoundView(
                visible,
                heading(visible, reader),
                standing(visible, reader),
                new AreaWords(people, reader).members(visible.reviewers()),
                visible.agenda().stream()
                        .map(item -> item(item, visible, reader))
                        .toList(),
                contextPath);
    }

    private static String heading(VisibleRound visible, Reader reader) {
        return reader.text(TEXT + "heading", String.valueOf(visible.round().number()));
    }

    /** Such as "4 of 6 marked, closes Fri 12:00" or what came of it. */
    private static String standing(VisibleRound visible, Reader reader) {
        if (visible.isOpen()) {
            CalendarWords moments = new CalendarWords(reader, visible.seenAt());
            return reader.text(
                    TEXT + "progress",
                    visible.marked(),
                    visible.agenda().size(),
                    moments.moment(visible.round().closesAt(), reader.times().zone()));
        }
        return reader.text(
                TEXT + "outcome",
                visible.outcomes(Optional.of(ReviewVerdict.KEEP)),
                visible.outcomes(Optional.of(ReviewVerdict.CHANGE)),
                visible.outcomes(Optional.of(ReviewVerdict.WITHDRAW)),
                visible.outcomes(Optional.empty()));
    }

    private ReviewItemView item(VisibleAgendaItem item, VisibleRound visible, Reader reader) {
        Decision decision = item.decision();
        List<ReviewMarkView> marks =
                item.marks().stream().map(mark -> mark(mark, reader)).toList();
        Optional<ReviewMark> own = item.marks().stream()
                .map(VisibleAgendaItem.VisibleMark::mark)
                .filter(mark -> mark.by().equals(visible.reader().key()))
                .findFirst();
        return new ReviewItemView(
                item,
                new ReviewItemView.Words(
                        reader.text(decision.status().labelKey()),
                        item.item().because().stream()
                                .map(reason -> reader.text(TEXT + "because." + reason.value()))
                                .collect(Collectors.joining(", ")),
                        item.outcome()
                                .filter(verdict -> !visible.isOpen())
                                .map(verdict -> verdict(verdict, reader))
                                .orElse("")),
                marks,
                own,
                visible.mayMark() && item.isReviewable());
    }

    private ReviewMarkView mark(VisibleAgendaItem.VisibleMark visible, Reader reader) {
        ReviewMark mark = visible.mark();
        Person by = visible.by();
        ReaderTimes times = reader.times();
        Instant at = mark.at();
        return new ReviewMarkView(
                visible,
                people.avatar(by, reader.person()),
                verdict(mark.verdict(), reader),
                times.date(at),
                times.onBothClocks(at, by.displayName(), by.zone().orElse(times.zone())));
    }

    private static String verdict(ReviewVerdict verdict, Reader reader) {
        return reader.text(TEXT + "verdict." + verdict.value());
    }
}
