/* "Edit" in a decision's menu. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;

  AsyncBacklog.onClick('[data-decision-action="edit"]', (item, event) => {
    event.preventDefault();
    const id = item.closest('[data-of-decision]').dataset.ofDecision;
    const issueKey = issueOf(id);
    decisions.openForm({
      heading: AJS.I18n.getText('asyncbacklog.decisions.edit.heading'),
      verb: AJS.I18n.getText('asyncbacklog.decisions.edit.save'),
      draftName: 'change/' + id,
      rescueName: issueKey && 'new/' + issueKey,
      load: () => decisions.get(id),
      send: (values) => decisions.change(id, values),
      done: changed,
      returnTo: () => decisions.menuButton(id)
    });
  });

  /** The panel is of one issue; a row of the hub links to its own. */
  function issueOf(id) {
    const page = decisions.ownPage(id);
    if (page) return page.dataset.issueKey;
    const item = decisions.find(id)[0];
    if (!item) return '';
    const link = item.querySelector('.async-backlog-cell-issue a');
    return link ? link.textContent : item.closest('[data-decisions]').dataset.issueKey || '';
  }

  function changed(decision, byOther) {
    decisions.replace(decision);
    const title = byOther
      ? AJS.I18n.getText('asyncbacklog.conflict.taken')
      : AJS.I18n.getText('asyncbacklog.decisions.edit.done');
    AsyncBacklog.tell(title, decision.title);
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
