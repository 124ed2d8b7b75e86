package com.asyncbacklog.workingtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Days on end, such as those of an absence, both ends included, in the zone of whose they are. */
public record DateRange(LocalDate from, LocalDate to) {

    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("days from " + from + " cannot end on " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The same days in as few ranges as possible, in order, with a day between any two. */
    static List<DateRange> merged(List<DateRange> ranges) {
        List<DateRange> merged = new ArrayList<>();
        for (DateRange range :
                ranges.stream().sorted(Comparator.comparing(DateRange::from)).toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).reaches(range)) {
                merged.set(last, merged.get(last).with(range));
            } else {
                merged.add(range);
            }
        }
        return List.copyOf(merged);
    }

    private boolean reaches(DateRange later) {
        return !later.from.isAfter(to) || later.from.equals(to.plusDays(1));
    }

    private DateRange with(DateRange later) {
        return later.to.isAfter(to) ? new DateRange(from, later.to) : this;
    }
}
