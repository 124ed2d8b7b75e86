package com.asyncbacklog.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Named;

/** Names every service the app takes from Jira; the scanner reads the annotations, nobody reads the fields. */
@Named
final class PluginImports {

    @ComponentImport
    ActiveObjects activeObjects;

    /** Named, since Jira has a type of the same simple name. */
    @ComponentImport("salApplicationProperties")
    ApplicationProperties applicationProperties;

    @ComponentImport
    AvatarService avatarService;

    @ComponentImport
    EventPublisher eventPublisher;

    @ComponentImport
    GlobalPermissionManager globalPermissionManager;

    @ComponentImport
    GroupManager groupManager;

    @ComponentImport
    HttpContext httpContext;

    @ComponentImport("i18nBeanFactory")
    I18nHelper.BeanFactory i18nBeanFactory;

    @ComponentImport
    IssueManager issueManager;

    @ComponentImport
    JiraAuthenticationContext authenticationContext;

    @ComponentImport
    LocaleManager localeManager;

    @ComponentImport
    MailQueue mailQueue;

    @ComponentImport
    PageBuilderService pageBuilderService;

    @ComponentImport
    PermissionManager permissionManager;

    @ComponentImport
    ProjectManager projectManager;

    @ComponentImport
    ProjectRoleManager projectRoleManager;

    @ComponentImport
    SchedulerService schedulerService;

    @ComponentImport
    TemplateRenderer templateRenderer;

    @ComponentImport
    TimeZoneManager timeZoneManager;

    /** Named, since the shared access layer has a type of the same simple name. */
    @ComponentImport("jiraUserManager")
    UserManager userManager;
}
