/* REST of updates, as docs/openapi.yaml has it. */
(function (AsyncBacklog) {
  'use strict';

  const ofProject = (key, path) => '/projects/' + encodeURIComponent(key) + path;
  const ofUpdate = (id, path) => '/updates/' + encodeURIComponent(id) + (path || '');
  const ofQuestion = (id, path) => '/questions/' + encodeURIComponent(id) + path;

  AsyncBacklog.updates = {
    drafts: AsyncBacklog.drafts('update-draft'),
    suggested: (projectKey) => AsyncBacklog.request('GET', ofProject(projectKey, '/updates/draft')),
    post: (projectKey, update) => AsyncBacklog.request('POST', ofProject(projectKey, '/updates'), update),
    get: (id) => AsyncBacklog.request('GET', ofUpdate(id)),
    change: (id, update) => AsyncBacklog.request('PUT', ofUpdate(id), update),
    remove: (id) => AsyncBacklog.request('DELETE', ofUpdate(id)),
    acknowledge: (id) => AsyncBacklog.request('PUT', ofUpdate(id, '/acknowledgement'), {}),
    takeBackAcknowledgement: (id) => AsyncBacklog.request('DELETE', ofUpdate(id, '/acknowledgement')),
    answer: (id, text) => AsyncBacklog.request('POST', ofQuestion(id, '/answers'), { text }),
    reopen: (id) => AsyncBacklog.request('DELETE', ofQuestion(id, '/closure')),
    close: (id) => AsyncBacklog.request('PUT', ofQuestion(id, '/closure'), {}),
    clock: (projectKey, to, hours) =>
      AsyncBacklog.request(
        'GET',
        ofProject(projectKey, '/response-clock?to=' + encodeURIComponent(to) + (hours ? '&withinHours=' + encodeURIComponent(hours) : ''))
      )
  };
})((window.AsyncBacklog = window.AsyncBacklog || {}));
