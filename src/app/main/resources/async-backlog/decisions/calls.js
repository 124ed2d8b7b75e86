/* REST of decisions, as docs/openapi.yaml has it. */
(function (AsyncBacklog) {
  'use strict';

  const ofIssue = (key, path) => '/issues/' + encodeURIComponent(key) + path;
  const ofProject = (key, path) => '/projects/' + encodeURIComponent(key) + path;
  const ofDecision = (id, path) => '/decisions/' + encodeURIComponent(id) + (path || '');
  const ofObjection = (id, path) => '/objections/' + encodeURIComponent(id) + path;

  AsyncBacklog.decisions = {
    drafts: AsyncBacklog.drafts('decision-draft'),
    record: (issueKey, decision) => AsyncBacklog.request('POST', ofIssue(issueKey, '/decisions'), decision),
    get: (id) => AsyncBacklog.request('GET', ofDecision(id)),
    change: (id, decision) => AsyncBacklog.request('PUT', ofDecision(id), decision),
    remove: (id) => AsyncBacklog.request('DELETE', ofDecision(id)),
    areas: (projectKey) => AsyncBacklog.request('GET', ofProject(projectKey, '/decision-areas')),
    saveAreas: (projectKey, areas) => AsyncBacklog.request('PUT', ofProject(projectKey, '/decision-areas'), areas),

    /** Whether the reader would decide alone in an area, and why. */
    authority: (issueKey, area) =>
      AsyncBacklog.request('GET', ofIssue(issueKey, '/decision-authority?area=' + encodeURIComponent(area))),

    /** One of acceptance, rejection, withdrawal, deprecation, supersession and issue. */
    move: (id, move, body) => AsyncBacklog.request('PUT', ofDecision(id, '/' + move), body),
    object: (id, body) => AsyncBacklog.request('POST', ofDecision(id, '/objections'), body),
    answer: (objection, text) => AsyncBacklog.request('PUT', ofObjection(objection, '/answer'), { text }),
    openReview: (projectKey, round) => AsyncBacklog.request('POST', ofProject(projectKey, '/review-rounds'), round),
    saveReviewSchedule: (projectKey, schedule) =>
      AsyncBacklog.request('PUT', ofProject(projectKey, '/review-schedule'), schedule),
    mark: (round, id, mark, comment) =>
      AsyncBacklog.request('PUT', '/review-rounds/' + encodeURIComponent(round) + '/marks/' + encodeURIComponent(id), {
        mark,
        comment
      }),
    agree: (objection) => AsyncBacklog.request('PUT', ofObjection(objection, '/agreement'), {})
  };
})((window.AsyncBacklog = window.AsyncBacklog || {}));
