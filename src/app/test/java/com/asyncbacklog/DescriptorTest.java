package com.asyncbacklog;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.jira.Words;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.junit.Test;

/** What the descriptor lists is all there is: what is missing there fails in Jira only when it is used. */
public class DescriptorTest {

    /** A reference with a method's parentheses or with a second dot, which would be a property of what the first gives. */
    private static final Pattern CALL = Pattern.compile("\\$!?\\{?\\w+(\\.\\w+)*(\\.\\w+\\.\\w+|\\.\\w+\\('?)");

    private static final Pattern PROPERTY = Pattern.compile("\\$!?\\{?(\\w+)\\.(\\w+)");

    /** By the name that templates have for it, behind the folder where that name means something else elsewhere. */
    private static final Map<String, String> VIEWS = Map.ofEntries(
            Map.entry("hub", "hub.HubView"),
            Map.entry("tab", "hub.HubTabView"),
            Map.entry("action", "jira.PageAction"),
            Map.entry("section", "shared.PagePart"),
            Map.entry("hub/page", "hub.SettingsPageView"),
            Map.entry("profile/page", "profile.ProfileView"),
            Map.entry("hours", "workingtime.HoursView"),
            Map.entry("week", "workingtime.WeekView"),
            Map.entry("day", "workingtime.DayView"),
            Map.entry("stretch", "workingtime.StretchView"),
            Map.entry("group", "workingtime.ZoneGroupView"),
            Map.entry("zone", "workingtime.ZoneView"),
            Map.entry("absences", "workingtime.AbsencesView"),
            Map.entry("absence", "workingtime.AbsenceView"),
            Map.entry("defaults", "workingtime.DefaultHoursView"),
            Map.entry("workingtime/panel", "workingtime.HoursPanelView"),
            Map.entry("feed/page", "feed.FeedPageView"),
            Map.entry("feed/day", "feed.FeedDayView"),
            Map.entry("entry", "feed.FeedEntryView"),
            Map.entry("chip", "feed.FeedChipView"),
            Map.entry("kind", "feed.FeedKindView"),
            Map.entry("person", "feed.PersonNowView"),
            Map.entry("item", "attention.AttentionItemView"),
            Map.entry("cadence", "updates.CadenceView"),
            Map.entry("updates/day", "updates.CadenceDayView"),
            Map.entry("decisions/panel", "decisions.DecisionsPanelView"),
            Map.entry("decisions/page", "decisions.DecisionsPageView"),
            Map.entry("decision", "decisions.DecisionView"),
            Map.entry("round", "decisions.ReviewRoundView"),
            Map.entry("decisions/item", "decisions.ReviewItemView"),
            Map.entry("mark", "decisions.ReviewMarkView"),
            Map.entry("schedule", "decisions.ReviewScheduleView"),
            Map.entry("areas", "decisions.AreasView"),
            Map.entry("area", "decisions.AreaView"),
            Map.entry("related", "decisions.RelatedDecisionView"),
            Map.entry("consulted", "decisions.ConsultedView"),
            Map.entry("assumption", "decisions.AssumptionView"),
            Map.entry("objection", "decisions.ObjectionView"),
            Map.entry("change", "decisions.HistoryEntryView"),
            Map.entry("field", "decisions.HistoryChangeView"),
            Map.entry("own", "decisions.DecisionPageView"),
            Map.entry("option", "decisions.OptionView"),
            Map.entry("link", "decisions.LinkView"),
            Map.entry("choice", "decisions.FilterChoice"),
            Map.entry("mail", "mail.MailView"),
            Map.entry("reminder", "updates.ReminderView"),
            Map.entry("notifications", "mail.NotificationsView"),
            Map.entry("digest", "digest.DigestView"),
            Map.entry("waits", "digest.WaitingView"),
            Map.entry("catchup/page", "feed.CatchUpView"),
            Map.entry("project", "feed.CatchUpProjectView"),
            Map.entry("news", "feed.NewsView"),
            Map.entry("gadget", "feed.CatchUpItemView"),
            Map.entry("digest/group", "digest.ProjectNewsView"),
            Map.entry("digest/story", "digest.StoryView"),
            Map.entry("updates/panel", "updates.UpdatesPanelView"),
            Map.entry("brief", "updates.UpdateBriefView"),
            Map.entry("updates/story", "updates.UpdateView"),
            Map.entry("question", "updates.QuestionView"),
            Map.entry("answer", "updates.AnswerView"),
            Map.entry("mention", "updates.MentionView"),
            Map.entry("updates/link", "shared.DocumentLinkView"));

    /** Jira lets a template call only what is listed; the rest shows as nothing, without an error. */
    @Test
    public void the_allowlist_holds_exactly_the_getters_of_the_views() {
        Set<String> getters = VIEWS.values().stream()
                .flatMap(view -> Arrays.stream(type(view).getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .map(DescriptorTest::entry)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Descriptor.listed("method")).isEqualTo(getters);
    }

    /** A getter that no template asks for is dead, and one too many that templates may call. */
    @Test
    public void the_allowlist_holds_exactly_the_getters_that_templates_ask_for() {
        Set<String> asked = new TreeSet<>();
        templates()
                .forEach((file, template) -> PROPERTY.matcher(template)
                        .results()
                        .forEach(property -> view(file, property.group(1))
                                .ifPresent(view -> asked.add(getter(view, property.group(2))))));

        assertThat(Descriptor.listed("method")).isEqualTo(asked);
    }

    /** Of the JDK's types Jira's own list holds some, and which is nowhere said: so all is worked out in the views. */
    @Test
    public void templates_call_no_method_but_for_texts() {
        assertThat(templates())
                .allSatisfy((file, template) -> assertThat(
                                CALL.matcher(template).results().map(MatchResult::group))
                        .as(file.toString())
                        .allMatch("$i18n.getText('"::equals));
    }

    /** An entity that is not listed has no table. */
    @Test
    public void the_entities_are_exactly_the_rows() {
        Set<String> rows = new ClassFileImporter()
                .importUrl(Words.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .filter(type -> type.isAssignableTo(RawEntity.class))
                        .filter(JavaClass::isTopLevelClass) // others are names of the same table in joins
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Descriptor.listed("entity")).isEqualTo(rows);
    }

    private static Map<Path, String> templates() {
        try (Stream<Path> files = Files.walk(Path.of("main/resources/async-backlog"))) {
            return files.filter(file -> file.toString().endsWith(".vm"))
                    .collect(Collectors.toMap(file -> file, DescriptorTest::read));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<Class<?>> view(Path template, String name) {
        String folder = template.getParent().getFileName().toString();
        return Stream.of(folder + "/" + name, name)
                .filter(VIEWS::containsKey)
                .findFirst()
                .map(VIEWS::get)
                .map(DescriptorTest::type);
    }

    private static Class<?> type(String view) {
        try {
            return Class.forName("com.asyncbacklog." + view);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    /** As Velocity finds it: {@code getTitle}, or {@code isMore} where that is a truth value. */
    private static String getter(Class<?> view, String property) {
        String capitalised = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        return Arrays.stream(view.getMethods())
                .filter(method -> method.getName().equals("get" + capitalised)
                        || method.getName().equals("is" + capitalised))
                .map(DescriptorTest::entry)
                .findFirst()
                .orElse("nothing for " + view.getSimpleName() + "." + property);
    }

    private static String entry(Method method) {
        assertThat(method.getParameterCount()).as(method.getName()).isZero();
        return method.getDeclaringClass().getName() + "#" + method.getName() + "()";
    }
}
