/* REST of what is new and what waits over all projects, as docs/openapi.yaml has it. */
(function (AsyncBacklog) {
  'use strict';

  AsyncBacklog.catchUp = {
    /** What waits for the reader, in some projects (keys with commas between) or, with none, in all. */
    attention: (projects, limit) => AsyncBacklog.request('GET', list('/me/attention', projects, limit)),

    /** What is new to the reader, likewise. */
    news: (projects, limit) => AsyncBacklog.request('GET', list('/me/feed', projects, limit)),

    /** Marks all of a project's feed up to an event as read. */
    markRead: (projectKey, event) =>
      AsyncBacklog.request('PUT', '/projects/' + encodeURIComponent(projectKey) + '/seen', { event })
  };

  function list(path, projects, limit) {
    return path + '?limit=' + limit + '&project=' + encodeURIComponent(projects);
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
