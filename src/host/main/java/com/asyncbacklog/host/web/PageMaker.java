package com.asyncbacklog.host.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;

/** Makes the page of one kind of address, for somebody who is logged in. */
@FunctionalInterface
interface PageMaker {

    Answer make(HttpServletRequest request, ApplicationUser user);
}
