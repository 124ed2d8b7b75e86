package com.asyncbacklog.updates;

import static com.asyncbacklog.updates.SampleUpdates.ask;
import static com.asyncbacklog.updates.SampleUpdates.draft;
import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.workingtime.Interval;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

public class UpdateCleaningServiceTest {

    @Rule
    public final UpdatesWorld world = new UpdatesWorld();

    @Test
    public void with_a_project_all_of_it_goes_and_nothing_else() {
        world.jira.issue("OTHER-1");
        long other = world.jira.project("OTHER").getId();
        int gone = world.post(draft("x", List.of(ask("Which zone?", "ben"))))
                .update()
                .id();
        int stays = world.service()
                .post("OTHER", draft("x", List.of(ask("Which zone?", "ben"))))
                .update()
                .id();
        for (long project : List.of(UpdatesWorld.ALOY, other)) {
            world.cadences.add(SampleCadences.answeringWithin(project, 30));
            world.activities.add(
                    new Activity(world.ada.getKey(), project, 1, ActivityKind.COMMENTED, UpdatesWorld.NOW));
        }

        new UpdateCleaningService(world.updates, world.cadences, world.activities).projectDeleted(UpdatesWorld.ALOY);

        assertThat(world.updates.find(List.of(gone, stays)))
                .extracting(Update::id)
                .containsExactly(stays);
        assertThat(world.questions.ofUpdates(List.of(gone, stays)))
                .extracting(Question::projectId)
                .containsExactly(other);
        assertThat(world.cadences.all()).extracting(Cadence::projectId).containsExactly(other);
        Interval day = new Interval(UpdatesWorld.NOW, UpdatesWorld.NOW.plusSeconds(1));
        assertThat(world.activities.of(world.ada.getKey(), day, 10))
                .extracting(Activity::projectId)
                .containsExactly(other);
    }
}
