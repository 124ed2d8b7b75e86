package com.asyncbacklog.workingtime;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** For templates: zones of one region. */
public final class ZoneGroupView {

    /** Where people live; the other names are old ones, or mere offsets. */
    private static final List<String> REGIONS = List.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private final String label;
    private final List<ZoneView> zones;

    private ZoneGroupView(String label, List<ZoneView> zones) {
        this.label = label;
        this.zones = zones;
    }

    /** All zones that there are to choose, by region; the chosen one is among them whatever it is. */
    static List<ZoneGroupView> all(Optional<ZoneId> chosen, Instant now) {
        Map<String, List<ZoneView>> groups = new TreeMap<>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> isListed(id) || isChosen(id, chosen))
                .sorted()
                .forEach(id -> groups.computeIfAbsent(region(id), region -> new ArrayList<>())
                        .add(new ZoneView(id, now, isChosen(id, chosen))));
        return groups.entrySet().stream()
                .map(group -> new ZoneGroupView(group.getKey(), group.getValue()))
                .toList();
    }

    public String getLabel() {
        return label;
    }

    public List<ZoneView> getZones() {
        return zones;
    }

    private static boolean isListed(String id) {
        return id.equals("UTC") || REGIONS.contains(region(id));
    }

    private static boolean isChosen(String id, Optional<ZoneId> chosen) {
        return chosen.filter(zone -> zone.getId().equals(id)).isPresent();
    }

    private static String region(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? "UTC" : id.substring(0, slash);
    }
}
