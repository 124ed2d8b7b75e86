package com.asyncbacklog;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.jira.Words;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.yaml.snakeyaml.Yaml;

/** Holds docs/openapi.yaml against the resources and the records they answer. */
public class OpenApiTest {

    private final Map<String, Object> api = read();

    @Test
    public void it_describes_exactly_the_calls_there_are() {
        Set<String> described = new TreeSet<>();
        at("paths")
                .forEach((path, calls) -> ((Map<?, ?>) calls)
                        .keySet().stream()
                                .filter(name -> !name.equals("parameters"))
                                .forEach(method ->
                                        described.add(method.toString().toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(described).isEqualTo(calls());
    }

    @Test
    public void its_schemas_have_the_fields_of_the_answers() throws Exception {
        assertFields("Decision", "com.asyncbacklog.decisions.DecisionJson");
        assertFields("Permissions", "com.asyncbacklog.decisions.DecisionPermissions");
        assertFields("OptionBody", "com.asyncbacklog.decisions.DecisionOption");
        assertFields("Option", "com.asyncbacklog.decisions.DecisionOption");
        assertFields("Link", "com.asyncbacklog.decisions.DecisionLink");
        assertFields("Assumption", "com.asyncbacklog.decisions.CheckedAssumptionJson");
        assertFields("Area", "com.asyncbacklog.decisions.AreaJson");
        assertFields("AreaBody", "com.asyncbacklog.decisions.AreaJson");
        assertFields("Areas", "com.asyncbacklog.decisions.AreasJson");
        assertFields("AreasBody", "com.asyncbacklog.decisions.AreasJson");
        assertFields("Authority", "com.asyncbacklog.decisions.AuthorityJson");
        assertFields("Consulted", "com.asyncbacklog.decisions.DecisionJson$ConsultedJson");
        assertFields("Objection", "com.asyncbacklog.decisions.ObjectionJson");
        assertFields("Import", "com.asyncbacklog.decisions.markdown.ImportJson");
        assertFields("Created", "com.asyncbacklog.decisions.markdown.ImportJson$CreatedJson");
        assertFields("Skipped", "com.asyncbacklog.decisions.markdown.ImportJson$SkippedJson");
        assertFields("ReviewRound", "com.asyncbacklog.decisions.ReviewRoundJson");
        assertFields("AgendaItem", "com.asyncbacklog.decisions.ReviewRoundJson$ItemJson");
        assertFields("AgendaDecision", "com.asyncbacklog.decisions.ReviewRoundJson$DecisionBriefJson");
        assertFields("ReviewMark", "com.asyncbacklog.decisions.ReviewRoundJson$MarkJson");
        assertFields("ReviewMarkBody", "com.asyncbacklog.decisions.ReviewRoundJson$MarkJson");
        assertFields("ReviewProgress", "com.asyncbacklog.decisions.ReviewRoundJson$ProgressJson");
        assertFields("ReviewOutcome", "com.asyncbacklog.decisions.ReviewRoundJson$OutcomeJson");
        assertFields("ReviewPermissions", "com.asyncbacklog.decisions.ReviewRoundJson$PermissionsJson");
        assertFields("ReviewSchedule", "com.asyncbacklog.decisions.ReviewScheduleJson");
        assertFields("ReviewScheduleBody", "com.asyncbacklog.decisions.ReviewScheduleJson");
        assertFields("ReviewRoundList", "com.asyncbacklog.shared.PageJson");
        assertFields("HistoryEntry", "com.asyncbacklog.decisions.HistoryEntryJson");
        assertFields("Change", "com.asyncbacklog.decisions.HistoryEntryJson$ChangeJson");
        assertFields("HistoryList", "com.asyncbacklog.shared.PageJson");
        assertFields("Person", "com.asyncbacklog.jira.PersonJson");
        assertFields("DecisionList", "com.asyncbacklog.shared.PageJson");
        assertFields("WorkingTime", "com.asyncbacklog.workingtime.WorkingTimeJson");
        assertFields("Hours", "com.asyncbacklog.workingtime.WeekJson$HoursJson");
        assertFields("DefaultHours", "com.asyncbacklog.workingtime.DefaultHoursJson");
        assertFields("DefaultHoursPermissions", "com.asyncbacklog.workingtime.DefaultHoursJson$Permissions");
        assertFields("Absence", "com.asyncbacklog.workingtime.AbsenceJson");
        assertFields("AbsenceList", "com.asyncbacklog.shared.PageJson");
        assertFields("Update", "com.asyncbacklog.updates.UpdateJson");
        assertFields("Mention", "com.asyncbacklog.updates.UpdateJson$Mention");
        assertFields("Acknowledged", "com.asyncbacklog.updates.UpdateJson$Acknowledged");
        assertFields("UpdatePermissions", "com.asyncbacklog.updates.UpdatePermissions");
        assertFields("Question", "com.asyncbacklog.updates.QuestionJson");
        assertFields("Answer", "com.asyncbacklog.updates.QuestionJson$Said");
        assertFields("QuestionPermissions", "com.asyncbacklog.updates.QuestionPermissions");
        assertFields("UpdateDraft", "com.asyncbacklog.updates.PrefillJson");
        assertFields("Did", "com.asyncbacklog.updates.PrefillJson$Did");
        assertFields("PreviousUpdate", "com.asyncbacklog.updates.PrefillJson$Previous");
        assertFields("Members", "com.asyncbacklog.jira.MembersJson");
        assertFields("Cadence", "com.asyncbacklog.updates.CadenceJson");
        assertFields("ResponseClock", "com.asyncbacklog.updates.ExpectationJson");
        assertFields("Event", "com.asyncbacklog.feed.FeedJson");
        assertFields("EventList", "com.asyncbacklog.shared.PageJson");
        assertFields("ReadMark", "com.asyncbacklog.feed.ReadMarkJson");
        assertFields("Attention", "com.asyncbacklog.attention.AttentionJson");
        assertFields("AttentionList", "com.asyncbacklog.shared.PageJson");
    }

    @Test
    public void it_describes_exactly_the_query_parameters_there_are() {
        Map<String, Set<String>> described = new TreeMap<>();
        at("paths")
                .forEach((path, calls) -> ((Map<?, ?>) calls).forEach((method, call) -> {
                    if (!method.equals("parameters")) {
                        described.put(
                                method.toString().toUpperCase(Locale.ROOT) + " " + path,
                                queryParameters((Map<?, ?>) call));
                    }
                }));

        assertThat(described).isEqualTo(queryParametersInCode());
    }

    @Test
    public void bodies_have_the_fields_that_are_read_and_those_that_only_answers_carry() throws IOException {
        String reader =
                Files.readString(java.nio.file.Path.of("main/java/com/asyncbacklog/decisions/DecisionBody.java"));
        String readOnly = reader.substring(reader.indexOf("READ_ONLY ="), reader.indexOf(");"));

        assertThat(bodyFields("DecisionBody", true)).isEqualTo(found("\"(\\w+)\"", readOnly));
        assertThat(bodyFields("DecisionBody", false)).isEqualTo(found("fields\\.\\w+\\(\"(\\w+)\"", reader));
        assertThat(bodyFields("OptionBody", false)).isEqualTo(found("option\\.\\w+\\(\"(\\w+)\"", reader));
        assertThat(bodyFields("Link", false)).isEqualTo(found("link\\.\\w+\\(\"(\\w+)\"", reader));
        assertThat(bodyFields("Assumption", false)).isEqualTo(found("assumption\\.\\w+\\(\"(\\w+)\"", reader));
    }

    /** What was got can be sent back. */
    @Test
    public void a_body_may_have_every_field_of_an_answer_and_no_other() {
        for (String body : List.of(
                "DecisionBody",
                "OptionBody",
                "Link",
                "WorkingTimeBody",
                "DefaultHoursBody",
                "AbsenceBody",
                "Hours",
                "Days")) {
            assertThat(at("components", "schemas", body)).containsEntry("additionalProperties", false);
        }
        assertThat(at("components", "schemas", "DecisionBody", "properties").keySet())
                .isEqualTo(at("components", "schemas", "Decision", "properties").keySet());
        for (String thing : List.of("WorkingTime", "DefaultHours", "Absence")) {
            assertThat(at("components", "schemas", thing + "Body", "properties").keySet())
                    .isEqualTo(at("components", "schemas", thing, "properties").keySet());
        }
    }

    @Test
    public void bodies_of_working_time_have_what_is_read_and_what_only_answers_carry() throws IOException {
        for (String body : List.of("OwnWorkingTime", "DefaultHours")) {
            String reader = Files.readString(
                    java.nio.file.Path.of("main/java/com/asyncbacklog/workingtime/" + body + "Draft.java"));
            String readOnly = reader.substring(reader.indexOf("READ_ONLY ="), reader.indexOf(");"));
            assertThat(bodyFields(body.replace("Own", "") + "Body", true)).isEqualTo(found("\"(\\w+)\"", readOnly));
        }
        assertThat(bodyFields("WorkingTimeBody", false)).containsExactlyInAnyOrder("zone", "days");
        assertThat(bodyFields("DefaultHoursBody", false)).containsExactlyInAnyOrder("days", "version");
        assertThat(bodyFields("AbsenceBody", false)).containsExactlyInAnyOrder("from", "to", "deputy");
        assertThat(bodyFields("AbsenceBody", true)).containsExactly("id");
    }

    @Test
    public void every_reference_leads_somewhere() {
        references(api)
                .forEach(reference -> assertThat(at(reference.substring(2).split("/")))
                        .as(reference)
                        .isNotNull());
    }

    private void assertFields(String schema, String record) throws ClassNotFoundException {
        Set<String> fields = Arrays.stream(Class.forName(record).getRecordComponents())
                .map(OpenApiTest::nameInJson)
                .collect(Collectors.toSet());

        assertThat(at("components", "schemas", schema, "properties").keySet())
                .as(schema)
                .isEqualTo(fields);
    }

    private static String nameInJson(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private Set<String> bodyFields(String schema, boolean readOnly) {
        Map<String, Object> fields = at("components", "schemas", schema, "properties");
        return fields.keySet().stream()
                .filter(name -> ((Map<?, ?>) fields.get(name)).containsKey("readOnly") == readOnly)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that a call has described, also by a reference to a parameter that several share. */
    private Set<String> queryParameters(Map<?, ?> call) {
        List<?> parameters = (List<?>) (call.containsKey("parameters") ? call.get("parameters") : List.of());
        return parameters.stream()
                .map(parameter -> (Map<?, ?>) parameter)
                .map(parameter -> parameter.containsKey("$ref")
                        ? at(parameter.get("$ref").toString().substring(2).split("/"))
                        : parameter)
                .filter(parameter -> "query".equals(parameter.get("in")))
                .map(parameter -> parameter.get("name").toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A call of which the body may be of several types has a method for each. */
    private static Map<String, Set<String>> queryParametersInCode() {
        return methods()
                .collect(Collectors.toMap(
                        OpenApiTest::call,
                        method -> Arrays.stream(method.getParameters())
                                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                                .filter(Objects::nonNull)
                                .map(QueryParam::value)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        OpenApiTest::ofBoth));
    }

    /** One address may answer several types, each by a method of its own. */
    private static Set<String> ofBoth(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> calls() {
        return methods().map(OpenApiTest::call).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> methods() {
        return new ClassFileImporter()
                .importUrl(Words.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(resource -> Arrays.stream(resource.getMethods()))
                        .filter(method -> method.isAnnotationPresent(Path.class));
    }

    private static String call(Method method) {
        String base = method.getDeclaringClass().getAnnotation(Path.class).value();
        return verb(method) + " " + base + method.getAnnotation(Path.class).value();
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> references(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> entry.getKey().equals("$ref")
                            ? Stream.of(entry.getValue().toString())
                            : references(entry.getValue()));
        }
        return node instanceof List<?> list ? list.stream().flatMap(OpenApiTest::references) : Stream.empty();
    }

    @SuppressWarnings("unchecked") // YAML's maps have strings as keys here.
    private Map<String, Object> at(String... path) {
        Map<String, Object> node = api;
        for (String name : path) {
            node = (Map<String, Object>) node.get(name);
        }
        return node;
    }

    private static Map<String, Object> read() {
        try (Reader reader = Files.newBufferedReader(java.nio.file.Path.of("..", "..", "docs", "openapi.yaml"))) {
            return new Yaml().load(reader);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
