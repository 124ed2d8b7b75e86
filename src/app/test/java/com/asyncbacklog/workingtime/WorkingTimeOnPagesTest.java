package com.asyncbacklog.workingtime;

import static com.asyncbacklog.workingtime.SampleCalendars.EARLY;
import static com.asyncbacklog.workingtime.SampleCalendars.NIGHTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.asyncbacklog.hub.SettingsPageView;
import com.asyncbacklog.hub.SettingsTab;
import com.asyncbacklog.jira.FakePage;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.profile.ProfilePage;
import com.asyncbacklog.profile.ProfileView;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** Ada looks at pages in London, on Wednesday, 4 March 2026, at 09:00. */
public class WorkingTimeOnPagesTest {

    private static final String TEXT = "asyncbacklog.workingtime.";

    @Rule
    public final CalendarWorld world = new CalendarWorld();

    private final FakePage page = new FakePage(Map.of());

    @Test
    public void the_profile_has_the_sections_in_their_order_with_all_they_need() throws Exception {
        ProfilePage profile = profile();

        assertThat(profile.execute()).isEqualTo("success");

        ProfileView view = (ProfileView) profile.getPage();
        assertThat(view.getParts())
                .extracting(part -> part.getView().getClass().getSimpleName())
                .containsExactly("HoursView", "AbsencesView");
        assertThat(view.getParts().get(0).getTemplate()).isEqualTo("async-backlog/workingtime/hours.vm");
        assertThat(page.required())
                .containsExactly(
                        "com.asyncbacklog.jira:profile-resources",
                        "com.asyncbacklog.jira:workingtime-hours-resources",
                        "com.asyncbacklog.jira:workingtime-absences-resources");
    }

    @Test
    public void nobody_has_a_profile_without_logging_in() throws Exception {
        world.jira.logIn(null);

        ProfilePage profile = profile();

        assertThat(profile.doDefault()).isEqualTo("securitybreach");
        assertThat(profile.getPage()).isNull();
    }

    @Test
    public void who_set_nothing_reads_what_counts_and_who_set_it() {
        world.setDefault(DefaultHours.EVERYBODY, EARLY);

        HoursView hours = hours();

        assertThat(hours.isOwnDays()).isFalse();
        assertThat(hours.isOwnZone()).isFalse();
        assertThat(hours.getDefaultDays())
                .isEqualTo(TEXT + "hours-from.administrator[Mon\u2013Thu 06:30\u201311:00 " + TEXT
                        + "and 12:00\u201315:00]");
        assertThat(hours.getJiraZone()).isEqualTo("London (Europe)");
        assertThat(hours.getNow())
                .isEqualTo(TEXT + "now[" + TEXT + "moment.weekday[Wed, 09:00], London (Europe)] " + TEXT
                        + "now.working[" + TEXT + "moment.today[11:00]]");
        assertThat(hours.getZones())
                .flatExtracting(ZoneGroupView::getZones)
                .extracting(ZoneView::isSelected)
                .containsOnly(false);
    }

    @Test
    public void what_one_set_stands_in_the_form() {
        world.set(world.ada, "Asia/Kathmandu", NIGHTS);

        HoursView hours = hours();

        assertThat(hours.isOwnDays()).isTrue();
        assertThat(hours.isOwnZone()).isTrue();
        assertThat(hours.getJiraZone()).isEqualTo("London (Europe)");
        assertThat(hours.getNow())
                .contains("[Wed, 14:45]", "Kathmandu (Asia)", "now.off[" + TEXT + "moment.weekday[Fri, 22:00]");
        assertThat(hours.getWeek().getDays())
                .extracting(DayView::getName)
                .containsExactly("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
        DayView friday = hours.getWeek().getDays().get(4);
        assertThat(friday.getLabel()).isEqualTo("Friday");
        assertThat(friday.isWorking()).isTrue();
        assertThat(friday.getStretches())
                .extracting(stretch -> stretch.getFrom() + " " + stretch.getTo())
                .containsExactly("22:00 06:00");
        assertThat(hours.getWeek().getDays().get(5).isWorking()).isFalse();
        assertThat(hours.getZones())
                .flatExtracting(ZoneGroupView::getZones)
                .filteredOn(ZoneView::isSelected)
                .extracting(ZoneView::getId, ZoneView::getLabel)
                .containsExactly(tuple("Asia/Kathmandu", "Kathmandu (UTC+05:45)"));
    }

    @Test
    public void places_are_offered_by_region_and_old_names_only_to_who_has_one() {
        assertThat(hours().getZones())
                .extracting(ZoneGroupView::getLabel)
                .containsExactly(
                        "Africa",
                        "America",
                        "Antarctica",
                        "Arctic",
                        "Asia",
                        "Atlantic",
                        "Australia",
                        "Europe",
                        "Indian",
                        "Pacific",
                        "UTC");
        world.set(world.ada, "US/Pacific", null);
        assertThat(hours().getZones()).extracting(ZoneGroupView::getLabel).contains("US");
    }

    @Test
    public void who_is_away_or_never_works_is_told_so() {
        world.absent(world.ada, "2026-03-04", "2026-03-05", null);
        assertThat(hours().getNow()).contains("now.absent[" + TEXT + "moment.weekday[Fri, 09:00]]");
        world.set(world.ada, null, WorkingWeek.NONE);
        assertThat(hours().getNow()).contains("now.never");
    }

    @Test
    public void absences_ahead_stand_next_first_and_past_ones_last_first() {
        for (String day : List.of("2026-03-03", "2026-03-04", "2026-05-01", "2026-02-01", "2026-04-01")) {
            world.absent(world.ada, day, day, world.ben);
        }
        world.absent(world.ben, "2026-03-04", "2026-03-05", null);
        world.jira.deactivate(world.ben);

        AbsencesView absences = absences();

        assertThat(absences.getAhead())
                .extracting(AbsenceView::getDays)
                .containsExactly("4 Mar 2026", "1 Apr 2026", "1 May 2026");
        assertThat(absences.getPast()).extracting(AbsenceView::getFrom).containsExactly("2026-03-03", "2026-02-01");
        assertThat(absences.isNoneAhead()).isFalse();
        assertThat(absences.isNonePast()).isFalse();
        assertThat(absences.isMore()).isFalse();
        assertThat(absences.getToday()).isEqualTo("2026-03-04");
        AbsenceView first = absences.getAhead().get(0);
        assertThat(first.getId()).isPositive();
        assertThat(first.getTo()).isEqualTo("2026-03-04");
        assertThat(first.getDeputy()).isEqualTo("ben");
        assertThat(first.getDeputyName()).isEqualTo("BEN");
        assertThat(first.isDeputyGone()).isTrue();
    }

    @Test
    public void an_absence_of_several_days_without_deputy_says_both_ends() {
        world.absent(world.ada, "2026-04-03", "2026-04-06", null);

        AbsenceView absence = absences().getAhead().get(0);

        assertThat(absence.getDays()).isEqualTo("3 Apr 2026 \u2013 6 Apr 2026");
        assertThat(absence.getDeputyName()).isEmpty();
        assertThat(absence.isDeputyGone()).isFalse();
    }

    @Test
    public void the_settings_show_the_teams_hours_and_only_administrators_may_change_them() {
        world.setDefault(world.project, EARLY);

        DefaultHoursView shown = team(world.ada);
        assertThat(shown.isEditable()).isTrue();
        assertThat(shown.isOwnDays()).isTrue();
        assertThat(shown.getEffective()).startsWith(TEXT + "hours-from.team[Mon\u2013Thu");
        assertThat(shown.getDefaultDays()).isEqualTo(TEXT + "hours-from.built-in[Mon\u2013Fri 09:00\u201317:00]");
        assertThat(shown.getAddress()).isEqualTo("/projects/ALOY/working-time");
        assertThat(shown.getVersion()).isEqualTo(1);
        assertThat(shown.getChanged()).isEqualTo(TEXT + "changed[ADMIN, 4 Mar 2026]");
        assertThat(shown.getWeek().getDays().get(0).getStretches()).hasSize(2);
        assertThat(team(world.ben).isEditable()).isFalse();
        assertThat(page.required()).contains("com.asyncbacklog.jira:workingtime-defaults-resources");
    }

    @Test
    public void a_team_without_hours_shows_those_of_everybody() {
        DefaultHoursView shown = team(world.ada);

        assertThat(shown.isOwnDays()).isFalse();
        assertThat(shown.getChanged()).isEmpty();
        assertThat(shown.getVersion()).isZero();
    }

    @Test
    public void the_page_of_everybodys_hours_opens_to_administrators_of_jira_only() throws Exception {
        assertThat(everybody().execute()).isEqualTo("securitybreach");
        world.jira.logIn(world.admin);
        DefaultHoursPage page = everybody();

        assertThat(page.execute()).isEqualTo("success");

        DefaultHoursView shown = (DefaultHoursView) page.getPage();
        assertThat(shown.getAddress()).isEqualTo("/settings/working-time");
        assertThat(shown.isEditable()).isTrue();
    }

    @Test
    public void a_profile_shows_when_its_owner_is_at_work_on_both_clocks() {
        HoursPanelView bens = panel(world.ben);

        assertThat(bens.isOwn()).isFalse();
        assertThat(bens.isWorking()).isFalse();
        assertThat(bens.getState()).isEqualTo(TEXT + "panel.off");
        assertThat(bens.getUntil())
                .isEqualTo(TEXT + "panel.back[" + TEXT + "moment.both[" + TEXT + "moment.today[09:00], BEN, " + TEXT
                        + "moment.today[17:00]]]");
        assertThat(bens.getWeek()).isEqualTo("Mon\u2013Fri 09:00\u201317:00");
        assertThat(bens.getPlace()).isEqualTo("Los Angeles (America)");
        assertThat(bens.getTime()).isEqualTo(TEXT + "moment.weekday[Wed, 01:00]");
        assertThat(bens.getStandIn()).isEmpty();
    }

    @Test
    public void ones_own_profile_leads_to_where_it_is_changed() {
        HoursPanelView own = panel(world.ada);

        assertThat(own.isOwn()).isTrue();
        assertThat(own.isWorking()).isTrue();
        assertThat(own.getState()).isEqualTo(TEXT + "panel.working");
        assertThat(own.getUntil()).isEqualTo(TEXT + "panel.until[" + TEXT + "moment.today[17:00]]");
        assertThat(own.getSettingsLink()).isEqualTo("/jira/secure/AsyncBacklogProfile.jspa");
    }

    @Test
    public void the_profile_of_somebody_away_names_who_stands_in_and_when_they_are_back() {
        world.absent(world.ben, "2026-03-02", "2026-03-13", world.mei);

        HoursPanelView bens = panel(world.ben);

        assertThat(bens.getState()).isEqualTo(TEXT + "panel.absent");
        assertThat(bens.getStandIn()).isEqualTo("MEI");
        assertThat(bens.getUntil())
                .contains("moment.date[Mon, 16 Mar 2026, 09:00]", "moment.date[Mon, 16 Mar 2026, 16:00]");
        world.set(world.ben, null, WorkingWeek.NONE);
        assertThat(panel(world.ben).getUntil()).isEqualTo(TEXT + "panel.never");
    }

    @Test
    public void the_panel_keeps_what_jira_gave_and_shows_nothing_to_nobody_and_of_nobody() {
        Map<String, Object> context = Map.of("profileUser", world.ben, "panel", "of somebody else");
        assertThat(panelContext(context)).containsEntry("profileUser", world.ben);
        assertThat(panelContext(Map.of("panel", "of somebody else"))).isEmpty();
        world.jira.logIn(null);
        assertThat(panelContext(context)).doesNotContainKey("panel");
    }

    @Test
    public void the_profiles_menu_leads_to_ones_own_settings_only() {
        IsOwnProfile own = new IsOwnProfile(world.jira.people());

        assertThat(own.shouldDisplay(Map.of("profileUser", world.ada))).isTrue();
        assertThat(own.shouldDisplay(Map.of("profileUser", world.ben))).isFalse();
        assertThat(own.shouldDisplay(Map.of())).isFalse();
    }

    @Test
    public void a_week_reads_in_runs_of_days() {
        CalendarWords words = new CalendarWords(reader(), CalendarWorld.NOW);

        assertThat(words.week(WorkingWeek.NONE)).isEqualTo(TEXT + "week.none");
        assertThat(words.week(NIGHTS)).isEqualTo("Fri 22:00\u201306:00, Sun 18:00\u201300:00");
        assertThat(words.week(SampleCalendars.SUNDAY_TO_THURSDAY))
                .isEqualTo("Mon\u2013Thu 09:00\u201317:00, Sun 09:00\u201317:00");
    }

    private ProfilePage profile() {
        return new ProfilePage(List.of(absencesSection(), hoursSection()), world.reader(), page.page());
    }

    private HoursView hours() {
        return hoursSection().view(reader());
    }

    private HoursSection hoursSection() {
        return new HoursSection(world.workingTime(), world.calendars(), world.clock());
    }

    private AbsencesView absences() {
        return absencesSection().view(reader());
    }

    private AbsencesSection absencesSection() {
        return new AbsencesSection(world.absences(), world.calendars(), world.clock());
    }

    private DefaultHoursView team(ApplicationUser user) {
        world.jira.logIn(user);
        SettingsPageView settings = new SettingsTab(
                        List.of(new TeamHoursSection(world.defaultHours(), world.clock())), page.page())
                .view(world.jira.projects().access("ALOY", reader().person()).orElseThrow(), reader());
        return (DefaultHoursView) settings.getParts().get(0).getView();
    }

    private DefaultHoursPage everybody() {
        return new DefaultHoursPage(world.defaultHours(), world.reader(), world.clock(), page.page());
    }

    private HoursPanelView panel(ApplicationUser of) {
        return (HoursPanelView) panelContext(Map.of("profileUser", of)).get("panel");
    }

    private Map<String, Object> panelContext(Map<String, Object> context) {
        return new HoursPanel(world.calendars(), world.jira.people(), world.reader(), world.clock(), page.page())
                .getContextMap(context);
    }

    private Reader reader() {
        return world.reader().get();
    }
}
