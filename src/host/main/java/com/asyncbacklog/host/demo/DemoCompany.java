package com.asyncbacklog.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Longshore, a made-up company that sells software to ports and works in five time zones. All of it is data, the same on every
 * machine; dates count back from {@link Calendar#TODAY}.
 */
public final class DemoCompany {

    /** Groups of the company; a contractor belongs to the second alone. */
    public static final String EMPLOYEES = "employees";

    public static final String CONTRACTORS = "contractors";

    /** The security level that shuts contractors out. */
    public static final String INTERNAL = "Internal";

    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");
    private static final ZoneId SAN_FRANCISCO = ZoneId.of("America/Los_Angeles");

    /** @param group the company group of the person */
    public record Person(String name, String displayName, ZoneId zone, Locale locale, String group) {

        private Person(String name, String displayName, ZoneId zone) {
            this(name, displayName, zone, Locale.US, EMPLOYEES);
        }
    }

    /**
     * A project.
     *
     * @param lead the name of the person who leads it
     * @param groups company groups that browse and comment there
     */
    public record Project(long id, String key, String name, String lead, List<String> groups) {}

    public List<Person> people() {
        return List.of(
                new Person("aroha", "Aroha Ngata", AUCKLAND),
                new Person("tama", "Tama Whetu", AUCKLAND),
                new Person("arjun", "Arjun Nair", KOLKATA),
                new Person("priya", "Priya Raman", KOLKATA),
                new Person("lena", "Lena Vogt", BERLIN, Locale.GERMANY, EMPLOYEES),
                new Person("jonas", "Jonas Brandt", BERLIN),
                new Person("camila", "Camila Souza", SAO_PAULO),
                new Person("rafael", "Rafael Prado", SAO_PAULO),
                new Person("maya", "Maya Ortiz", SAN_FRANCISCO),
                new Person("derek", "Derek Lin", SAN_FRANCISCO),
                new Person("noor", "Noor Haddad", KOLKATA, Locale.US, CONTRACTORS));
    }

    /** Noor, the contractor, sees the cranes only. */
    public List<Project> projects() {
        return List.of(
                new Project(10000, "BERTH", "Berth planning", "lena", List.of(EMPLOYEES)),
                new Project(10001, "CRANE", "Crane telemetry", "arjun", List.of(EMPLOYEES, CONTRACTORS)),
                new Project(10002, "TARIFF", "Tariffs and invoices", "camila", List.of(EMPLOYEES)));
    }

    /** The issues as Jira's REST resources would return them. */
    public List<JsonNode> issues() {
        Calendar calendar = new Calendar(people());
        List<Project> projects = projects();
        Backlog berth = new Backlog(projects.get(0), 10000, calendar);
        Backlog crane = new Backlog(projects.get(1), 10100, calendar);
        Backlog tariff = new Backlog(projects.get(2), 10200, calendar);
        CraneBacklog.fill(crane);
        BerthBacklog.fill(berth, crane);
        TariffBacklog.fill(tariff, berth);
        return Stream.of(berth, crane, tariff)
                .flatMap(backlog -> backlog.issues().stream())
                .toList();
    }
}
