package com.atlassian.jira.avatar;

import com.asyncbacklog.signatures.Unconfirmed;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;

/** Addresses of users' pictures. */
@Unconfirmed("mailru/jira-plugins-mrimsender (Jira 9)")
public interface AvatarService {

    URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser);
}
