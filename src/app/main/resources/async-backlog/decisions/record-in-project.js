/* "Record decision" above a project's decisions: the form asks for the issue as well. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;

  AsyncBacklog.onClick('[data-record-in-project]', (button) => {
    const { projectKey } = button.closest('[data-project-key]').dataset;
    decisions.openForm({
      heading: AJS.I18n.getText('asyncbacklog.decisions.record'),
      verb: AJS.I18n.getText('asyncbacklog.decisions.record'),
      draftName: 'new-in/' + projectKey,
      projectKey,
      asksForIssue: true,
      load: async () => ({}),
      send: (values, issueKey) => decisions.record(issueKey, values),
      done: recorded,
      returnTo: () => document.querySelector('[data-record-in-project]')
    });
  });

  /** What the list is narrowed to may leave it out, and its rows are the server's to write. */
  async function recorded(decision) {
    AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.decisions.record.done'), decision.title);
    await AsyncBacklog.refreshPart('[data-decisions-page]');
    const row = decisions.find(decision.id)[0];
    if (!row) return;
    row.focus();
    AsyncBacklog.mark(row);
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
