/**
 * What happened, as one reader may see it: a project's feed in the hub, over REST and as Atom, how far they have read it, and what
 * is new and waits for them in all projects. Reads events and nothing else; whose record an event is about, tells it.
 */
package com.asyncbacklog.feed;
