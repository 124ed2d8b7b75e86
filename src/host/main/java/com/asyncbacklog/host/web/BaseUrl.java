package com.asyncbacklog.host.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Under which address people reach Jira; the class behind SAL's {@code ApplicationProperties}. The canonical address is what
 * an administrator set; here that is where the host listens unless its builder says something else.
 */
public final class BaseUrl implements ApplicationProperties {

    private final CurrentRequest current;
    private volatile Optional<String> canonical;

    /** @param set empty for the address at which the host will listen */
    public BaseUrl(CurrentRequest current, Optional<String> set) {
        this.current = current;
        this.canonical = set;
    }

    /** Takes the address at which the host listens for the canonical one, unless that was set. */
    public void listeningAt(String address) {
        canonical = canonical.or(() -> Optional.of(address));
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL -> canonical();
            case RELATIVE_CANONICAL -> URI.create(canonical()).getPath();
            case ABSOLUTE -> ofRequest(PageFrame::baseUrl, () -> getBaseUrl(UrlMode.CANONICAL));
            case RELATIVE ->
                ofRequest(HttpServletRequest::getContextPath, () -> getBaseUrl(UrlMode.RELATIVE_CANONICAL));
            case AUTO -> ofRequest(HttpServletRequest::getContextPath, () -> getBaseUrl(UrlMode.CANONICAL));
        };
    }

    private String ofRequest(Function<HttpServletRequest, String> part, Supplier<String> otherwise) {
        HttpServletRequest request = current.request();
        return request == null ? otherwise.get() : part.apply(request);
    }

    /** Jira always knows it; here a plugin may ask too early. */
    private String canonical() {
        return canonical.orElseThrow(() -> new IllegalStateException(
                "the base URL is not known before the host listens: give it one, or ask later than in onStart"));
    }
}
