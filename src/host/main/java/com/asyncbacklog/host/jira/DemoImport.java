package com.asyncbacklog.host.jira;

import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.DELETE_ISSUES;

import com.asyncbacklog.host.demo.DemoCompany;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Brings the demo company into Jira: its people, its projects with their permissions, its issues. */
final class DemoImport {

    private final DemoCompany company = new DemoCompany();
    private final Users users;
    private final Projects projects;
    private final Permissions permissions;
    private final Exports exports;

    DemoImport(Users users, Projects projects, Permissions permissions, Exports exports) {
        this.users = users;
        this.projects = projects;
        this.permissions = permissions;
        this.exports = exports;
    }

    /** Does nothing in a home that has the company already, so that what was changed there stays. */
    void run() {
        exports.loadOnce("demo company", issues -> {
            company.people().forEach(this::create);
            company.projects().forEach(this::create);
            company.issues().forEach(issue -> issues.add(exported(issue)));
        });
    }

    private void create(DemoCompany.Person person) {
        ApplicationUser user = users.byName(person.name())
                .orElseGet(() -> users.create(
                        new Users.NewUser(person.name(), person.displayName(), person.zone(), person.locale())));
        users.groups().add(person.group(), user);
    }

    private void create(DemoCompany.Project data) {
        ApplicationUser lead = users.byName(data.lead()).orElseThrow();
        Project project = projects.keepingId(Optional.of(data.id()), data.key(), data.name(), lead);
        permissions.revokeAll(project);
        permissions.grant(project, BROWSE_PROJECTS, Holder.role(Permissions.ADMINISTRATORS_ROLE));
        permissions.grant(project, BROWSE_PROJECTS, Holder.group(Groups.EVERYWHERE));
        workIn(project, Holder.role(Permissions.ADMINISTRATORS_ROLE));
        permissions.grant(project, DELETE_ISSUES, Holder.role(Permissions.ADMINISTRATORS_ROLE));
        workIn(project, Holder.group(Groups.EVERYWHERE));
        for (String group : data.groups()) {
            permissions.grant(project, BROWSE_PROJECTS, Holder.group(group));
            workIn(project, Holder.group(group));
        }
        permissions.grant(project, ADMINISTER_PROJECTS, Holder.role(Permissions.ADMINISTRATORS_ROLE));
        permissions.grant(project, ADMINISTER_PROJECTS, Holder.projectLead());
        permissions
                .securityLevels()
                .define(
                        project,
                        DemoCompany.INTERNAL,
                        Holder.group(DemoCompany.EMPLOYEES),
                        Holder.group(Groups.EVERYWHERE));
    }

    private void workIn(Project project, Holder people) {
        Permissions.EVERYDAY.forEach(permission -> permissions.grant(project, permission, people));
    }

    private static ExportedIssue exported(JsonNode issue) {
        try {
            return ExportedIssue.from(issue);
        } catch (ExportedIssue.Incomplete e) {
            throw new IllegalStateException("demo issue " + issue.path("key").asText(), e);
        }
    }
}
