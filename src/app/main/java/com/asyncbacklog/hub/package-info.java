/** The project's page under <em>Async backlog</em>: a frame of tabs, each of which a capability fills. */
package com.asyncbacklog.hub;
