/**
 * The one stream of what happened, which feed, catch-up, digests and mail read. A capability appends to it in the transaction of its
 * change, and tells the events of its kinds to a reader; no sentence is stored.
 */
package com.asyncbacklog.events;
