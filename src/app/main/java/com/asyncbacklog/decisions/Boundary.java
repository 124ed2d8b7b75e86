package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Members;

/**
 * Who may decide what in an area, and who is asked before.
 *
 * @param deciders who may decide alone; nobody named: everybody
 * @param consulted who may object before a decision takes effect
 * @param limit up to where deciders may decide alone, in words
 * @param jql which issues they may decide about alone; empty for all
 * @param objectionHours how many of their own working hours each of those consulted has; 0: they are told, not waited for
 */
record Boundary(
        Members deciders, Members consulted, String limit, String jql, boolean hardToReverse, double objectionHours) {}
