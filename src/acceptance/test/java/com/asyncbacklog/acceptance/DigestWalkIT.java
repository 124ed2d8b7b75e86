package com.asyncbacklog.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import com.asyncbacklog.host.jira.Users;
import com.asyncbacklog.host.jira.Users.NewUser;
import com.asyncbacklog.host.mail.SentMail;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/**
 * The clock walks over changes of clocks, a quarter of an hour at a time, and each mail must come to whom, and at the instant, that the clock on
 * their wall says.
 */
public class DigestWalkIT {

    private static final Path EXPORT = PackagedApp.projectRoot().resolve("../shared/data/jira/ALOY.jsonl.gz");

    private static final String API = "/rest/async-backlog/1.0";
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final LocalTime PROMPT = LocalTime.of(16, 30);
    private static final Set<DayOfWeek> SUNDAY_TO_THURSDAY =
            EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);

    /** Of a zone; all of them with {@code -Pslow}. */
    private static final int MOST_OF_A_ZONE = Boolean.getBoolean("slow") ? Integer.MAX_VALUE : 4;

    private final MovedTime time = MovedTime.from("2026-03-24T00:00:00Z");
    private final RunningJira jira = RunningJira.withExports(
                    Files.exists(EXPORT) ? EXPORT : RunningJira.testFile("garden.jsonl"))
            .in(time);

    @Rule
    public final RuleChain rules = RuleChain.outerRule(time).around(jira);

    private final Map<String, Walker> walkers = new TreeMap<>();
    private final List<String> mails = new ArrayList<>();

    @Test
    public void on_the_people_of_a_real_project_no_mail_is_wrong_around_the_last_sundays_of_march_and_october()
            throws IOException {
        assumeTrue("there is no " + EXPORT.toAbsolutePath().normalize(), Files.exists(EXPORT));
        peopleOf(EXPORT);
        assertThat(walkers.values()).extracting(Walker::zone).contains(ZoneId.of("America/Havana"));
        assertThat(walkers.values().stream().map(Walker::zone).distinct()).hasSizeGreaterThan(40);
        prompt("ALOY");
        everyFifthWorksFromSunday();

        walkAround("ALOY", "2026-03-27", "2026-03-30");
        walkAround("ALOY", "2026-10-23", "2026-10-26");
    }

    /** Takes minutes, so it is for {@code -Pslow}. */
    @Test
    public void in_no_zone_is_a_mail_wrong_around_any_change_of_its_clock_in_two_years() {
        assumeTrue("only with -Pslow", Boolean.getBoolean("slow"));
        int number = 0;
        for (String zone : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            add("walker" + ++number, "Walker " + number, ZoneId.of(zone));
        }
        prompt("GARDEN");
        everyFifthWorksFromSunday();

        for (LocalDate day : daysOfChanges(LocalDate.parse("2026-03-25"), LocalDate.parse("2028-03-25"))) {
            if (time.now().isBefore(midnight(day.minusDays(1)))) {
                jump("GARDEN", day.minusDays(1));
            }
            walk("GARDEN", midnight(day.plusDays(2)));
        }
    }

    /** From Thursday to Tuesday, with some people away from one day to another. */
    private void walkAround(String project, String awayFrom, String awayTo) {
        every(6).forEach(walker -> walker.isAway(jira.as(walker.name()), awayFrom, awayTo));
        jump(project, LocalDate.parse(awayFrom).minusDays(2));
        walk(project, midnight(LocalDate.parse(awayTo).plusDays(2)));
    }

    /** Passes over days on which no job runs; what they catch up with after that is of no interest. */
    private void jump(String project, LocalDate day) {
        time.advanceTo(midnight(day));
        happens(project);
        runJobs();
        mails.clear();
        time.advance(STEP);
    }

    /** Walks until an instant, and compares all mails on the way with what should have come. */
    private void walk(String project, Instant until) {
        Instant from = time.now();
        LocalTime noon = LocalTime.of(12, 0);
        List<Walker> posting = every(8);
        for (; time.now().isBefore(until); time.advance(STEP)) {
            if (Duration.between(from, time.now()).toMinutes() % 360 == 0) {
                happens(project);
            }
            for (Walker walker : posting) {
                LocalDateTime there = LocalDateTime.ofInstant(time.now(), walker.zone());
                if (there.toLocalTime().equals(noon) && there.getDayOfWeek() == DayOfWeek.MONDAY) {
                    walker.posts(jira.as(walker.name()), project, there.toLocalDate());
                }
            }
            runJobs();
        }

        List<String> expected = walkers.values().stream()
                .flatMap(walker -> Stream.concat(walker.prompts(from, until, PROMPT), walker.digests(from, until)))
                .sorted()
                .toList();
        assertThat(expected).hasSizeGreaterThan(walkers.size());
        assertThat(mails.stream().sorted().toList()).isEqualTo(expected);
        mails.clear();
    }

    /** Something that is news to everybody. */
    private void happens(String project) {
        jira.as("ada")
                .post(API + "/projects/" + project + "/updates", "{\"progress\":\"It is " + time.now() + "\"}")
                .done();
    }

    private void runJobs() {
        jira.host().scheduler().runDue();
        jira.host().mail().flush().forEach(mail -> mails.add(told(mail)));
    }

    private String told(SentMail mail) {
        String name = mail.to().substring(0, mail.to().indexOf('@'));
        String kind = mail.subject().startsWith("Hand-over") ? "digest" : "prompt";
        return walkers.get(name).mail(kind, time.now());
    }

    private void prompt(String project) {
        String cadence = """
                {"days":["MON","TUE","WED","THU","FRI","SAT","SUN"],"promptAt":"%s","closesAt":"23:30",
                 "participants":{"groups":["walkers"]},"digest":true}""".formatted(PROMPT);
        jira.as("admin").put(API + "/projects/" + project + "/cadence", cadence).done();
    }

    private void everyFifthWorksFromSunday() {
        every(5).forEach(walker -> walker.works(jira.as(walker.name()), SUNDAY_TO_THURSDAY, LocalTime.of(8, 0)));
    }

    private List<Walker> every(int number) {
        List<Walker> all = List.copyOf(walkers.values());
        return Stream.iterate(0, at -> at < all.size(), at -> at + number)
                .map(all::get)
                .toList();
    }

    private void peopleOf(Path export) throws IOException {
        Map<String, JsonNode> people = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(export)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                collect(Caller.JSON.readTree(line), people);
            }
        }
        people.values().stream()
                .filter(person -> person.get("active").asBoolean())
                .collect(groupingBy(person -> person.get("timeZone").asText()))
                .forEach((zone, those) -> those.stream()
                        .limit(MOST_OF_A_ZONE)
                        .forEach(person -> join(person.get("name").asText(), ZoneId.of(zone))));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(UTC).toInstant();
    }

    private static void collect(JsonNode node, Map<String, JsonNode> people) {
        if (node.hasNonNull("timeZone") && node.hasNonNull("name")) {
            people.put(node.get("name").asText(), node);
        }
        node.forEach(inner -> collect(inner, people));
    }

    private void add(String name, String displayName, ZoneId zone) {
        jira.host().jira().users().create(new NewUser(name, displayName, zone));
        join(name, zone);
    }

    private void join(String name, ZoneId zone) {
        Users users = jira.host().jira().users();
        ApplicationUser user = users.byName(name).orElseThrow();
        users.groups().add("walkers", user);
        walkers.put(name, new Walker(name, zone));
    }

    /** In UTC, each on which the clock of some zone changes. */
    private static Set<LocalDate> daysOfChanges(LocalDate from, LocalDate until) {
        Set<LocalDate> days = new TreeSet<>();
        for (String id : ZoneId.getAvailableZoneIds()) {
            var rules = ZoneId.of(id).getRules();
            for (var change = rules.nextTransition(from.atStartOfDay(UTC).toInstant());
                    change != null
                            && LocalDate.ofInstant(change.getInstant(), UTC).isBefore(until);
                    change = rules.nextTransition(change.getInstant())) {
                days.add(LocalDate.ofInstant(change.getInstant(), UTC));
            }
        }
        return days;
    }
}
