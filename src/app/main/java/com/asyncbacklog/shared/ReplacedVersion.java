package com.asyncbacklog.shared;

/**
 * A version of a record that the next one takes the place of.
 *
 * @param kind what the record is, at most 40 characters
 * @param version its number; the next one has the number after
 * @param previousJson what it said, to be kept; {@code null} for nothing
 */
public record ReplacedVersion(String kind, int recordId, int version, long projectId, String previousJson) {}
