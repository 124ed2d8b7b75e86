package com.asyncbacklog.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.AppDatabase;
import com.asyncbacklog.host.database.DatabaseKind;
import com.asyncbacklog.jira.FakeJira;
import com.asyncbacklog.shared.RevisionRow;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What imports at the same moment promise on every database. */
public abstract class DecisionImportContract {

    private static final int NODES = 6;

    @Rule
    public final AppDatabase database;

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser admin = jira.user("admin", "UTC");

    DecisionImportContract(DatabaseKind kind) {
        database = new AppDatabase(kind);
    }

    @Before
    public void anAdministratorOfTwoProjects() {
        jira.issue("ALOY-1");
        jira.issue("MOD-1");
        jira.makeAdministrator("ALOY", admin);
        jira.makeAdministrator("MOD", admin);
        jira.logIn(admin);
    }

    @Test
    public void of_the_same_imports_at_the_same_moment_one_records_and_the_others_add_nothing() throws Exception {
        List<ImportedDecision> both = List.of(imported("Ship weekly"), imported("Ship daily"));

        List<List<DecisionImportService.Outcome>> outcomes = atOnce(place -> "ALOY", place -> both);

        assertThat(outcomes).hasSize(NODES);
        assertThat(outcomes.stream()
                        .filter(outcome ->
                                outcome.stream().allMatch(each -> each.id().isPresent())))
                .hasSize(1);
        assertThat(outcomes.stream()
                        .filter(outcome -> outcome.stream().allMatch(DecisionImportService.Outcome::isThere)))
                .hasSize(NODES - 1);
        assertThat(database.objects().count(DecisionRow.class, Query.select())).isEqualTo(2);
    }

    @Test
    public void other_imports_at_the_same_moment_are_all_recorded() throws Exception {
        List<List<DecisionImportService.Outcome>> outcomes =
                atOnce(place -> place % 2 == 0 ? "ALOY" : "MOD", place -> List.of(imported("Decision " + place)));

        assertThat(outcomes).allMatch(outcome -> outcome.get(0).id().isPresent());
        assertThat(database.objects().count(DecisionRow.class, Query.select())).isEqualTo(NODES);
    }

    @Test
    public void a_deleted_project_takes_what_is_known_of_its_imports_along() {
        DecisionsAtWork work = new DecisionsAtWork(database, jira);
        work.importing().run("ALOY", List.of(imported("Ship weekly")), false);
        work.importing().run("MOD", List.of(imported("Ship weekly")), false);

        work.following.projectDeleted(jira.project("ALOY").getId());

        assertThat(database.objects().find(RevisionRow.class, Query.select()))
                .extracting(RevisionRow::getProjectId)
                .containsExactly(jira.project("MOD").getId());
    }

    private interface Each<T> {
        T of(int place);
    }

    private List<List<DecisionImportService.Outcome>> atOnce(
            Each<String> project, Each<List<ImportedDecision>> decisions) throws Exception {
        ActiveObjects meeting = Meeting.inTransactions(database.objects(), NODES);
        DecisionsAtWork work = new DecisionsAtWork(database, jira).on(meeting);
        List<Callable<List<DecisionImportService.Outcome>>> imports = new ArrayList<>();
        for (int place = 0; place < NODES; place++) {
            int at = place;
            imports.add(() -> work.importing().run(project.of(at), decisions.of(at), false));
        }
        return Meeting.atOnce(imports);
    }

    private static ImportedDecision imported(String title) {
        PortableDecision decision = new PortableDecision(
                new PortableDecision.Origin(0, "", "", Optional.empty(), Optional.empty()),
                DecisionStatus.ACCEPTED,
                "",
                title,
                new PortableDecision.Texts("", title, "", ""),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                List.of());
        return new ImportedDecision(decision, List.of(), Optional.empty(), List.of());
    }
}
