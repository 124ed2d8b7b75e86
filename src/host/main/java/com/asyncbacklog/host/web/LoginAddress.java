package com.asyncbacklog.host.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where Jira sends those who may not see a page: to the login, and back from there. */
final class LoginAddress {

    private LoginAddress() {}

    /** For somebody who is not logged in. */
    static String of(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getContextPath() + "/login.jsp?os_destination=" + LocalAddress.encode(path + query);
    }

    /** For somebody who may be logged in and lacks a role; the login then says so. */
    static String afterViolation(HttpServletRequest request) {
        return of(request) + "&permissionViolation=true";
    }
}
