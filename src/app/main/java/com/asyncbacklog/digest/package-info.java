/**
 * The hand-over: one mail to each reader in their own morning, with what changed in their projects since they last looked, and
 * what waits for them. Which projects are whose, capabilities say; what changed, the stream of events; what waits, all sources of
 * attention.
 */
package com.asyncbacklog.digest;
