/**
 * Updates: what people post at the end of their own working day, the questions they ask in it, and how others answer. A day is
 * that of the author's clock; an answer is due by the clock of whoever is asked. A resource or a panel asks a service, which checks
 * permission and asks a store, the only one that knows the rows.
 */
package com.asyncbacklog.updates;
