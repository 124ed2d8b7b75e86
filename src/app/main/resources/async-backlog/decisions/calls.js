/* REST of decisions, as docs/openapi.yaml has it. */
(function (AsyncBacklog) {
  'use strict';

  AsyncBacklog.decisions = {
    drafts: AsyncBacklog.drafts('decision-draft'),
    record: (issueKey, decision) =>
      AsyncBacklog.request('POST', '/issues/' + encodeURIComponent(issueKey) + '/decisions', decision),
    get: (id) => AsyncBacklog.request('GET', '/decisions/' + encodeURIComponent(id)),
    change: (id, decision) => AsyncBacklog.request('PUT', '/decisions/' + encodeURIComponent(id), decision),
    remove: (id) => AsyncBacklog.request('DELETE', '/decisions/' + encodeURIComponent(id))
  };
})((window.AsyncBacklog = window.AsyncBacklog || {}));
