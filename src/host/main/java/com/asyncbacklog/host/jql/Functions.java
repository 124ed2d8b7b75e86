package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.NotInThisHost;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** JQL's functions by name, whatever its case: Jira's own and those of plugins. */
public final class Functions {

    /** Functions of Jira's own that this host lacks. */
    private static final Set<String> MISSING = Set.of("""
            approved approver cascadeoption closedsprints completed componentsleadbyuser currentlogin earliestunreleasedversion
            endofday endofmonth endofweek endofyear everbreached futuresprints issuehistory issueswithremotelinksbyglobalid
            lastlogin latestreleasedversion linkedissues membersof mentionedin opensprints parentepic projectsleadbyuser
            projectswhereuserhaspermission projectswhereuserhasrole releasedversions standardissuetypes startofmonth startofweek
            startofyear subtaskissuetypes unreleasedversions updatedby votedissues watchedissues""".split("\\s+"));

    private final Map<String, JqlFunction> byName = new ConcurrentHashMap<>();

    Functions() {
        List.of(new CurrentUser(), new Now(), new StartOfDay()).forEach(this::add);
    }

    /**
     * Adds a function, which knows its name already; it serves all searches, many at once.
     *
     * @throws IllegalArgumentException when the name is taken, which Jira lets pass
     */
    public void add(JqlFunction function) {
        if (byName.putIfAbsent(lower(function.getFunctionName()), function) != null) {
            throw new IllegalArgumentException("there is a JQL function " + function.getFunctionName() + " already");
        }
    }

    /**
     * @return empty for a function that Jira doesn't have either
     * @throws NotInThisHost for one that only Jira has
     */
    Optional<JqlFunction> named(String name) {
        if (MISSING.contains(lower(name))) {
            throw new NotInThisHost("JQL: the function " + name + "()");
        }
        return Optional.ofNullable(byName.get(lower(name)));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
