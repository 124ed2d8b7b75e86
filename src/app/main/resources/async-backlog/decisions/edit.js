/* "Edit" in a decision's menu. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;

  AsyncBacklog.onClick('[data-decision-action="edit"]', (item, event) => {
    event.preventDefault();
    const id = item.closest('[data-of-decision]').dataset.ofDecision;
    decisions.openForm({
      heading: AJS.I18n.getText('asyncbacklog.decisions.edit.heading'),
      verb: AJS.I18n.getText('asyncbacklog.decisions.edit.save'),
      draftName: 'change/' + id,
      load: () => decisions.get(id),
      send: (values) => decisions.change(id, values),
      done: changed,
      returnTo: () => decisions.menuButton(id)
    });
  });

  function changed(decision, byOther) {
    decisions.replace(decision);
    const title = byOther
      ? AJS.I18n.getText('asyncbacklog.decisions.conflict.taken')
      : AJS.I18n.getText('asyncbacklog.decisions.edit.done');
    AsyncBacklog.tell(title, decision.title);
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
