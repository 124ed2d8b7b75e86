package com.asyncbacklog.workingtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** For templates: one's own absences. */
public final class AbsencesView {

    private final List<AbsenceView> ahead = new ArrayList<>();
    private final List<AbsenceView> past = new ArrayList<>();
    private final LocalDate today;
    private final boolean more;

    /**
     * @param absences the latest, from that with the latest first day on
     * @param more whether there are earlier ones
     */
    AbsencesView(List<VisibleAbsence> absences, boolean more, LocalDate today, CalendarWords words) {
        for (VisibleAbsence absence : absences) {
            boolean over = absence.absence().days().to().isBefore(today);
            (over ? past : ahead).add(new AbsenceView(absence, words));
        }
        Collections.reverse(ahead);
        this.today = today;
        this.more = more;
    }

    /** Those that are not over, the next one first. */
    public List<AbsenceView> getAhead() {
        return ahead;
    }

    /** Those that are over, the last one first. */
    public List<AbsenceView> getPast() {
        return past;
    }

    public boolean isNoneAhead() {
        return ahead.isEmpty();
    }

    public boolean isNonePast() {
        return past.isEmpty();
    }

    /** Whether there are even earlier ones than those shown. */
    public boolean isMore() {
        return more;
    }

    /** {@code YYYY-MM-DD} in one's own zone. */
    public String getToday() {
        return today.toString();
    }
}
