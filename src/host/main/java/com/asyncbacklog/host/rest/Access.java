package com.asyncbacklog.host.rest;

import com.asyncbacklog.host.jira.Users;
import com.atlassian.jira.user.ApplicationUser;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may call a resource's method, strictest last. Without an annotation it is users with a licence, as since Jira 10.
 * Atlassian's two further rules, {@code UnlicensedSiteAccess} and {@code AnonymousSiteAccess}, depend on settings of the
 * site that this host lacks and count as {@link #LICENSED}, which they mean where those settings are off.
 *
 * @see <a href="https://developer.atlassian.com/platform/marketplace/dc-apps-platform-7-preparing-for-secure-endpoints">
 *     Preparing for secure endpoints</a>
 */
public enum Access {
    EVERYONE,
    LICENSED,
    ADMINISTRATORS;

    private static final String REST = "com.atlassian.plugins.rest.api.security.annotation.";
    private static final String PLATFORM = "com.atlassian.annotations.security.";
    private static final Map<String, Access> BY_ANNOTATION = Map.of(
            "UnrestrictedAccess", EVERYONE,
            "AnonymousSiteAccess", LICENSED,
            "UnlicensedSiteAccess", LICENSED,
            "LicensedOnly", LICENSED,
            "AdminOnly", ADMINISTRATORS,
            "SystemAdminOnly", ADMINISTRATORS);

    /** The method's annotation counts, else the class's; of several the strictest, which is unconfirmed. */
    static Access of(Class<?> resource, Method method) {
        return on(method).or(() -> on(resource)).orElse(LICENSED);
    }

    /** As {@link #of(Class, Method)}, for a servlet, which only has annotations of its class. */
    public static Access of(Class<?> servlet) {
        return on(servlet).orElse(LICENSED);
    }

    /** @param user {@code null} for nobody */
    public boolean admits(ApplicationUser user, Users users) {
        return switch (this) {
            case EVERYONE -> true;
            case LICENSED -> user != null && users.isLicensed(user);
            case ADMINISTRATORS -> user != null && users.isLicensed(user) && users.isAdministrator(user);
        };
    }

    private static Optional<Access> on(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(Access::named)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private static Optional<Access> named(Annotation annotation) {
        String name = annotation.annotationType().getName();
        String simpleName = annotation.annotationType().getSimpleName();
        boolean known = name.equals(REST + simpleName) || name.equals(PLATFORM + simpleName);
        return known ? Optional.ofNullable(BY_ANNOTATION.get(simpleName)) : Optional.empty();
    }
}
