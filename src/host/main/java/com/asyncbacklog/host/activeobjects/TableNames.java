package com.asyncbacklog.host.activeobjects;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;

/**
 * Jira's names for an app's tables: {@code AO_}, the last six hexadecimal digits of the namespace's MD5, the entity's name.
 *
 * @see <a href="https://developer.atlassian.com/display/DOCS/Table+names">Table names</a>
 */
record TableNames(String prefix) implements SchemaConfiguration {

    @SuppressWarnings("deprecation") // MD5 is what Jira takes; it protects nothing here.
    static TableNames of(String namespace) {
        String digest =
                Hashing.md5().hashString(namespace, StandardCharsets.UTF_8).toString();
        return new TableNames("AO_" + digest.substring(digest.length() - 6).toUpperCase(Locale.ROOT) + "_");
    }

    NameConverters converters() {
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(prefix::concat),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    /** Only the app's own tables: migration leaves Jira's and other apps' alone. */
    @Override
    public boolean shouldManageTable(String table, boolean caseSensitive) {
        return table.regionMatches(!caseSensitive, 0, prefix, 0, prefix.length());
    }
}
