/**
 * Decisions: what was decided on an issue, by whom and why. A resource or a panel asks the service, which checks
 * permission and asks the store, the only one that knows the rows.
 */
package com.asyncbacklog.decisions;
