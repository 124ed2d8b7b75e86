package com.asyncbacklog.jira;

import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonFields;
import com.asyncbacklog.shared.Message;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who the members of something are in a project, today: groups and roles change without anybody telling. */
@Named
public final class Membership {

    /** At most so many people, groups and roles each. */
    public static final int LONGEST_LIST = 200;

    private final People people;
    private final GroupManager groups;
    private final ProjectRoleManager roles;
    private final ProjectManager projects;

    public Membership(People people, GroupManager groups, ProjectRoleManager roles, ProjectManager projects) {
        this.people = people;
        this.groups = groups;
        this.roles = roles;
        this.projects = projects;
    }

    /** Those who can do something: an inactive user is nobody's member. Each person once, those named first. */
    public List<Person> people(Members members, long projectId) {
        Map<String, ApplicationUser> found = new LinkedHashMap<>();
        Stream.of(
                        members.users().stream().map(people::userByKey).flatMap(Optional::stream),
                        members.groups().stream().flatMap(group -> groups.getUsersInGroup(group).stream()),
                        members.roles().stream().flatMap(role -> inRole(role, projectId)))
                .flatMap(Function.identity())
                .filter(ApplicationUser::isActive)
                .forEach(user -> found.putIfAbsent(user.getKey(), user));
        return found.values().stream().map(people::person).toList();
    }

    public boolean contains(Members members, long projectId, Person person) {
        ApplicationUser user = people.user(person);
        if (user == null || !user.isActive()) {
            return false;
        }
        return members.users().contains(person.key())
                || members.groups().stream().anyMatch(group -> groups.isUserInGroup(user, group))
                || members.roles().stream().anyMatch(role -> hasRole(user, role, projectId));
    }

    /** Members as sent, {@code {users, groups, roles}} by their names; an error for each that is unknown. */
    public Members read(JsonFields fields, String field, FieldErrors errors) {
        Optional<JsonFields> sent = fields.object(field);
        if (sent.isEmpty()) {
            return Members.NONE;
        }
        JsonFields members = sent.get();
        Members known = new Members(
                known(
                        members.texts("users", LONGEST_LIST),
                        field,
                        "asyncbacklog.error.no-such-user",
                        errors,
                        name -> people.byName(name).map(Person::key)),
                known(
                        members.texts("groups", LONGEST_LIST),
                        field,
                        "asyncbacklog.error.no-such-group",
                        errors,
                        name -> Optional.of(name).filter(groups::groupExists)),
                known(
                        members.texts("roles", LONGEST_LIST),
                        field,
                        "asyncbacklog.error.no-such-role",
                        errors,
                        name -> Optional.ofNullable(roles.getProjectRole(name)).map(ProjectRole::getId)));
        members.refuseOthers(Set.of());
        return known;
    }

    /** By their names; users, groups and roles that are gone are left out. */
    public MembersJson json(Members members) {
        return new MembersJson(
                members.users().stream().map(key -> people.byKey(key).name()).toList(),
                members.groups(),
                members.roles().stream()
                        .flatMap(id -> Stream.ofNullable(roles.getProjectRole(id)))
                        .map(ProjectRole::getName)
                        .toList());
    }

    private static <T> List<T> known(
            Collection<String> names,
            String field,
            String messageKey,
            FieldErrors errors,
            Function<String, Optional<T>> find) {
        List<T> known = new ArrayList<>();
        for (String name : names) {
            find.apply(name).ifPresentOrElse(known::add, () -> errors.add(field, Message.of(messageKey, name)));
        }
        return known.stream().distinct().toList();
    }

    private Stream<ApplicationUser> inRole(Long roleId, long projectId) {
        ProjectRole role = roles.getProjectRole(roleId);
        Project project = projects.getProjectObj(projectId);
        return role == null || project == null
                ? Stream.empty()
                : roles.getProjectRoleActors(role, project).getApplicationUsers().stream();
    }

    private boolean hasRole(ApplicationUser user, Long roleId, long projectId) {
        ProjectRole role = roles.getProjectRole(roleId);
        Project project = projects.getProjectObj(projectId);
        return role != null && project != null && roles.isUserInProjectRole(user, role, project);
    }
}
