package com.asyncbacklog.host.jira;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;

/** The class behind {@code AvatarService}. */
final class Avatars implements AvatarService {

    private final Users users;

    Avatars(Users users) {
        this.users = users;
    }

    @Override
    public URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser) {
        return users.avatarOf(avatarUser);
    }
}
