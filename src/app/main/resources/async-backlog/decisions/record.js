/* "Record decision" on an issue: in the panel, in the issue's menu, and by an address that ends in #record-decision. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;
  const HASH = '#record-decision';

  AsyncBacklog.onClick('[data-record-decision]', (button) => record(button.closest('[data-decisions]'), button));

  /** The menu may stand for another issue than the one that is shown; the link leads there then. */
  AsyncBacklog.onClick('a[href$="' + HASH + '"]', (link, event) => {
    const [, issueKey] = /\/browse\/([^/?#]+)/.exec(link.pathname) || [];
    const panel = panels().find((candidate) => candidate.dataset.issueKey === issueKey);
    if (!panel) return;
    event.preventDefault();
    record(panel, link);
  });

  AJS.toInit(followAddress);
  window.addEventListener('hashchange', followAddress);

  function followAddress() {
    if (location.hash !== HASH || panels().length === 0) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    if (!document.getElementById('decision-form')) record(panels()[0], null);
  }

  /** Those whose reader may record. */
  function panels() {
    return [...document.querySelectorAll('[data-decisions][data-issue-key]')].filter((panel) =>
      panel.querySelector('[data-record-decision]')
    );
  }

  function record(panel, opener) {
    const { issueKey, projectKey } = panel.dataset;
    decisions.openForm({
      heading: AJS.I18n.getText('asyncbacklog.decisions.record'),
      verb: AJS.I18n.getText('asyncbacklog.decisions.record'),
      draftName: 'new/' + issueKey,
      issueKey,
      projectKey,
      load: async () => ({}),
      send: (values) => decisions.record(issueKey, values),
      done: (decision) => recorded(issueKey, decision),
      returnTo: () => (isVisible(opener) ? opener : document.querySelector('[data-decisions] [data-decision]'))
    });
  }

  /** Jira may have drawn the panel anew while the form was open, so it is looked up by its issue. */
  function recorded(issueKey, decision) {
    const panel = panels().find((candidate) => candidate.dataset.issueKey === issueKey);
    if (panel) decisions.add(panel, decision);
    decision.supersedes.filter((id) => decisions.find(id).length > 0).forEach(showAnew);
    AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.decisions.record.done'), decision.title);
  }

  /** One whose place was taken says so where it is shown. */
  async function showAnew(id) {
    try {
      const decision = await decisions.get(id);
      decisions.find(id).forEach((item) => decisions.show(item, decision));
    } catch (refusal) {
      if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
    }
  }

  function isVisible(element) {
    return Boolean(element) && element.isConnected && element.offsetParent !== null;
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
