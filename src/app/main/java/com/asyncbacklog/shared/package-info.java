/**
 * What every capability stands on and none owns: refusals and their HTTP form, reading JSON, rules of texts and addresses,
 * paging, the clock, times of day side by side. Knows nothing of Jira and nothing of the capabilities.
 */
package com.asyncbacklog.shared;
