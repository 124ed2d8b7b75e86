package com.asyncbacklog.host.jira;

import com.atlassian.jira.util.I18nHelper;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Texts by key and language, from Jira's own bundle and those of installed plugins; property files are UTF-8. Where two bundles
 * have one key, the first added wins (unconfirmed).
 */
public final class Texts {

    /** Without this the machine's own language would stand in for a missing one. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final List<Bundle> bundles = new CopyOnWriteArrayList<>();

    Texts() {
        add(Texts.class.getClassLoader(), "jira.messages");
    }

    private record Bundle(ClassLoader loader, String baseName) {

        ResourceBundle in(Locale locale) {
            return ResourceBundle.getBundle(baseName, locale, loader, NO_FALLBACK);
        }
    }

    /**
     * Adds a bundle.
     *
     * @param baseName as in {@code atlassian-plugin.xml}, for example {@code i18n.messages}
     * @throws java.util.MissingResourceException when the loader has no file of the default language by that name
     */
    public void add(ClassLoader loader, String baseName) {
        Bundle bundle = new Bundle(loader, baseName);
        bundle.in(Locale.ROOT);
        bundles.add(bundle);
    }

    public I18nHelper in(Locale locale) {
        return new InOneLanguage(locale);
    }

    private Optional<String> pattern(String key, Locale locale) {
        return bundles.stream()
                .map(bundle -> bundle.in(locale))
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    /**
     * Each text is a pattern of {@link MessageFormat}, also without parameters, so an apostrophe is written twice; a missing key
     * gives the key itself.
     */
    private final class InOneLanguage implements I18nHelper {

        private final Locale locale;

        InOneLanguage(Locale locale) {
            this.locale = locale;
        }

        @Override
        public String getText(String key) {
            return format(key);
        }

        @Override
        public String getText(String key, Object value) {
            if (value instanceof List<?> several) {
                return format(key, several.toArray());
            }
            return value instanceof Object[] several ? format(key, several) : format(key, value);
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        private String format(String key, Object... parameters) {
            return pattern(key, locale)
                    .map(pattern -> new MessageFormat(pattern, locale).format(parameters))
                    .orElse(key);
        }
    }
}
