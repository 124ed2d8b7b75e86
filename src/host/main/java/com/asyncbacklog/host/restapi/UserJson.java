package com.asyncbacklog.host.restapi;

import com.asyncbacklog.host.jira.Jira;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;

/** A user as Jira shows one; without the address, which many sites hide. */
record UserJson(
        String self,
        String key,
        String name,
        Map<String, String> avatarUrls,
        String displayName,
        boolean active,
        String timeZone) {

    static UserJson of(ApplicationUser user, Jira jira, UriInfo uri) {
        String avatar = uri.getBaseUri().resolve(jira.users().avatarOf(user)).toString();
        return new UserJson(
                uri.getBaseUri() + "user?username=" + user.getName(),
                user.getKey(),
                user.getName(),
                Map.of("48x48", avatar, "32x32", avatar, "24x24", avatar, "16x16", avatar),
                user.getDisplayName(),
                user.isActive(),
                jira.users().zoneOf(user).getId());
    }

    static UserJson of(Optional<ApplicationUser> user, Jira jira, UriInfo uri) {
        return user.map(known -> of(known, jira, uri)).orElse(null);
    }
}
