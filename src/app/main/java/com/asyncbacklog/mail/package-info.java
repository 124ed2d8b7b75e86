/**
 * Mails to people: which of them somebody wants, each queued at most once in a cluster, and how they look. What is in a mail,
 * its sender knows.
 */
package com.asyncbacklog.mail;
