package com.asyncbacklog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** A key without a text shows as the key itself. */
public class TextKeysTest {

    private static final Pattern KEY = Pattern.compile("\"(asyncbacklog\\.[a-z.-]+)\"");

    /** Keys of which the code names only the beginning. */
    private static final List<String> COMPOSED = List.of(
            "asyncbacklog.decisions.event.decisions-imported",
            "asyncbacklog.decisions.event.decisions-imported.told",
            "asyncbacklog.decisions.event.decision-accepted",
            "asyncbacklog.decisions.event.decision-accepted.told",
            "asyncbacklog.decisions.attention.decision-proposal",
            "asyncbacklog.decisions.attention.objection",
            "asyncbacklog.decisions.attention.objection-answer",
            "asyncbacklog.decisions.attention.objection-window",
            "asyncbacklog.decisions.event.decision-deprecated",
            "asyncbacklog.decisions.event.decision-deprecated.told",
            "asyncbacklog.decisions.event.decision-effective-changed",
            "asyncbacklog.decisions.event.decision-effective-changed.told",
            "asyncbacklog.decisions.event.decision-effective-changed.told.at",
            "asyncbacklog.decisions.event.decision-proposed",
            "asyncbacklog.decisions.event.decision-proposed.told",
            "asyncbacklog.decisions.event.decision-rejected",
            "asyncbacklog.decisions.event.decision-rejected.told",
            "asyncbacklog.decisions.event.decision-superseded",
            "asyncbacklog.decisions.event.decision-superseded.told",
            "asyncbacklog.decisions.event.decision-withdrawn",
            "asyncbacklog.decisions.event.decision-withdrawn.told",
            "asyncbacklog.decisions.event.objection-agreed",
            "asyncbacklog.decisions.event.objection-agreed.told",
            "asyncbacklog.decisions.event.objection-answered",
            "asyncbacklog.decisions.event.objection-answered.told",
            "asyncbacklog.decisions.event.assumption-broken",
            "asyncbacklog.decisions.event.assumption-broken.told",
            "asyncbacklog.decisions.event.assumption-restored",
            "asyncbacklog.decisions.event.assumption-restored.told",
            "asyncbacklog.decisions.event.objection-raised",
            "asyncbacklog.decisions.event.review-opened",
            "asyncbacklog.decisions.event.review-closed",
            "asyncbacklog.decisions.attention.review-request",
            "asyncbacklog.decisions.event.objection-raised.told",
            "asyncbacklog.decisions.event.decision-changed",
            "asyncbacklog.decisions.standing.accepted",
            "asyncbacklog.decisions.standing.deprecated",
            "asyncbacklog.decisions.standing.superseded",
            "asyncbacklog.decisions.standing.deciders",
            "asyncbacklog.decisions.standing.other-deciders",
            "asyncbacklog.decisions.standing.nobody",
            "asyncbacklog.decisions.standing.objections",
            "asyncbacklog.decisions.standing.halted",
            "asyncbacklog.decisions.standing.answer",
            "asyncbacklog.decisions.why.rejected",
            "asyncbacklog.decisions.why.withdrawn",
            "asyncbacklog.decisions.why.deprecated",
            "asyncbacklog.decisions.objection.state.open",
            "asyncbacklog.decisions.objection.state.answered",
            "asyncbacklog.decisions.objection.state.agreed",
            "asyncbacklog.decisions.objection.state.lapsed",
            "asyncbacklog.decisions.assumption.until",
            "asyncbacklog.decisions.assumption.issues-below",
            "asyncbacklog.decisions.assumption.issues-above",
            "asyncbacklog.decisions.assumption.measure-below",
            "asyncbacklog.decisions.assumption.measure-above",
            "asyncbacklog.decisions.assumption.light.holds",
            "asyncbacklog.decisions.assumption.light.broken",
            "asyncbacklog.decisions.assumption.light.broken.since",
            "asyncbacklog.decisions.assumption.light.unknown",
            "asyncbacklog.decisions.areas.everybody",
            "asyncbacklog.decisions.areas.group",
            "asyncbacklog.decisions.areas.role",
            "asyncbacklog.decisions.areas.consulted.told",
            "asyncbacklog.decisions.areas.consulted.hours",
            "asyncbacklog.decisions.reviews.heading",
            "asyncbacklog.decisions.reviews.progress",
            "asyncbacklog.decisions.reviews.outcome",
            "asyncbacklog.decisions.reviews.because.review-date",
            "asyncbacklog.decisions.reviews.because.assumption",
            "asyncbacklog.decisions.reviews.because.neighbour-superseded",
            "asyncbacklog.decisions.reviews.verdict.keep",
            "asyncbacklog.decisions.reviews.verdict.change",
            "asyncbacklog.decisions.reviews.verdict.withdraw",
            "asyncbacklog.decisions.status.all",
            "asyncbacklog.decisions.status.proposed",
            "asyncbacklog.decisions.status.accepted",
            "asyncbacklog.decisions.status.rejected",
            "asyncbacklog.decisions.status.withdrawn",
            "asyncbacklog.decisions.status.deprecated",
            "asyncbacklog.decisions.status.superseded",
            "asyncbacklog.updates.event.update-posted",
            "asyncbacklog.updates.event.update-posted.told",
            "asyncbacklog.updates.event.update-posted.told-with-health",
            "asyncbacklog.updates.event.update-posted.nothing",
            "asyncbacklog.updates.event.update-posted.nothing-with-health",
            "asyncbacklog.updates.event.question-answered",
            "asyncbacklog.updates.event.question-answered.told",
            "asyncbacklog.updates.event.question-answered.by-another",
            "asyncbacklog.updates.event.question-closed",
            "asyncbacklog.updates.event.question-closed.told",
            "asyncbacklog.updates.event.question-reopened",
            "asyncbacklog.updates.event.question-reopened.told",
            "asyncbacklog.updates.event.question-due-changed",
            "asyncbacklog.updates.event.question-due-changed.told",
            "asyncbacklog.updates.expectation.due",
            "asyncbacklog.updates.expectation.no-working-time",
            "asyncbacklog.updates.expectation.absent",
            "asyncbacklog.updates.expectation.absent-with-deputy",
            "asyncbacklog.updates.expectation.later-than-by-own-clock",
            "asyncbacklog.updates.expectation.no-common-hours",
            "asyncbacklog.health.on-track",
            "asyncbacklog.health.at-risk",
            "asyncbacklog.health.off-track",
            "asyncbacklog.updates.question.status.open",
            "asyncbacklog.updates.question.status.answered",
            "asyncbacklog.updates.question.status.closed",
            "asyncbacklog.updates.question.no-due.no-working-time",
            "asyncbacklog.updates.question.no-due.nobody",
            "asyncbacklog.updates.question.no-due.archived",
            "asyncbacklog.error.type.text",
            "asyncbacklog.error.type.flag",
            "asyncbacklog.error.type.number",
            "asyncbacklog.error.type.list",
            "asyncbacklog.error.type.numbers",
            "asyncbacklog.error.type.decimal",
            "asyncbacklog.error.type.object",
            "asyncbacklog.error.type.objects",
            "asyncbacklog.error.type.texts",
            "asyncbacklog.workingtime.day.MON",
            "asyncbacklog.workingtime.day.TUE",
            "asyncbacklog.workingtime.day.WED",
            "asyncbacklog.workingtime.day.THU",
            "asyncbacklog.workingtime.day.FRI",
            "asyncbacklog.workingtime.day.SAT",
            "asyncbacklog.workingtime.day.SUN",
            "asyncbacklog.workingtime.hours-from.own",
            "asyncbacklog.workingtime.hours-from.team",
            "asyncbacklog.workingtime.hours-from.administrator",
            "asyncbacklog.workingtime.hours-from.built-in",
            "asyncbacklog.workingtime.now.working",
            "asyncbacklog.workingtime.now.off",
            "asyncbacklog.workingtime.now.absent",
            "asyncbacklog.workingtime.now.never",
            "asyncbacklog.workingtime.panel.working",
            "asyncbacklog.workingtime.panel.off",
            "asyncbacklog.workingtime.panel.absent",
            "asyncbacklog.workingtime.panel.until",
            "asyncbacklog.workingtime.panel.back",
            "asyncbacklog.workingtime.panel.never");

    @Test
    public void every_key_in_the_code_has_a_text() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("main/resources/i18n/asyncbacklog.properties"))) {
            texts.load(reader);
        }

        assertThat(texts.stringPropertyNames()).containsAll(keysInCode()).containsAll(COMPOSED);
    }

    /** The import takes files. */
    @Test
    public void a_body_of_a_type_that_is_not_taken_is_not_said_to_be_taken_as_json_only() throws IOException {
        for (String language : List.of("", "_de")) {
            Properties texts = new Properties();
            Path file = Path.of("main/resources/i18n/asyncbacklog" + language + ".properties");
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }

            assertThat(texts.getProperty("asyncbacklog.error.media-type"))
                    .contains("Content-Type")
                    .doesNotContain("only", "nur");
        }
    }

    private static Set<String> keysInCode() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextKeysTest::read)
                    .forEach(code -> KEY.matcher(code)
                            .results()
                            .map((MatchResult match) -> match.group(1))
                            .filter(key -> !key.endsWith("."))
                            .forEach(keys::add));
        }
        return keys;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
