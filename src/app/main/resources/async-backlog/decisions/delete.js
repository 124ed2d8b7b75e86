/* "Delete" in a decision's menu: asks first, by name. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;

  AsyncBacklog.onClick('[data-decision-action="delete"]', (item, event) => {
    event.preventDefault();
    ask(item.closest('[data-of-decision]').dataset.ofDecision);
  });

  /** Jira may have drawn the panel anew, without the decision, while its menu was open: then there is nothing to ask. */
  function ask(id) {
    const item = decisions.find(id)[0] || decisions.ownPage(id);
    if (!item) return;
    const title = item.querySelector('[data-text="title"]').textContent;
    const successor = whatFollows(item);
    const dialog = AsyncBacklog.openDialog(
      'async-backlog-decision-delete',
      () => decisions.menuButton(id) || successor
    );
    const form = dialog.querySelector('form');
    const once = AsyncBacklog.busyWhile(dialog);
    AsyncBacklog.fill(form, { title });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      once(remove);
    });

    async function remove() {
      try {
        await decisions.remove(id);
      } catch (refusal) {
        if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
        if (refusal.status !== 404) return AsyncBacklog.showErrors(form, refusal);
      }
      AsyncBacklog.closeDialog(dialog);
      decisions.drafts.forget('change/' + id);
      decisions.takeAway(id);
      AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.decisions.delete.done'), title);
    }
  }

  /** Where the reader's focus goes on when the item is no more. */
  function whatFollows(item) {
    if (item.dataset.decisionPage) return item;
    const container = item.closest('[data-decisions]');
    container.tabIndex = -1;
    return item.nextElementSibling || item.previousElementSibling || container;
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
