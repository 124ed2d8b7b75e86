package com.asyncbacklog.host.restapi;

import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.rest.RestServlets;
import jakarta.servlet.Servlet;
import java.util.Map;

/**
 * Jira's own REST resources, as far as apps, scripts and tests need them. As with a plugin's, only users with a licence may call
 * them unless a method says otherwise; Jira lets anonymous people call some, who then see what is public.
 */
public final class RestApi {

    private RestApi() {}

    /** The servlets by URL pattern below Jira's context. */
    public static Map<String, Servlet> servlets(Jira jira) {
        return Map.of(
                "/rest/api/2/*", api(jira),
                "/rest/api/latest/*", api(jira),
                "/rest/pat/1.0/*", tokens(jira),
                "/rest/pat/latest/*", tokens(jira));
    }

    private static Servlet api(Jira jira) {
        return RestServlets.of(
                jira,
                new Calls(jira),
                MyselfResource.class,
                ServerInfoResource.class,
                ProjectResource.class,
                ProjectRoleResource.class,
                RoleResource.class,
                GroupsResource.class,
                UserResource.class,
                SearchResource.class,
                IssueResource.class,
                IssueStateResource.class,
                TransitionsResource.class,
                CommentResource.class,
                IssuePickerResource.class,
                IssueLinkResource.class,
                ConstantsResource.class,
                Refusals.class);
    }

    private static Servlet tokens(Jira jira) {
        return RestServlets.of(jira, new Calls(jira), TokensResource.class, Refusals.class);
    }
}
