/**
 * Jira as the capabilities see it: the only package that touches Jira's own types. It answers neutral ones, and an issue
 * or project only together with what its reader may do there: who may not browse it gets nothing.
 */
package com.asyncbacklog.jira;
