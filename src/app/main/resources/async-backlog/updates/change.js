/* "Edit" and "Delete" of an update of one's own. */
(function (AsyncBacklog) {
  'use strict';

  const updates = AsyncBacklog.updates;

  AsyncBacklog.onClick('[data-edit-update]', (button, event) => {
    event.preventDefault();
    const update = button.closest('[data-update]');
    const id = update.dataset.update;
    updates.openForm(update.dataset.projectKey, {
      heading: AJS.I18n.getText('asyncbacklog.updates.edit.heading'),
      verb: AJS.I18n.getText('asyncbacklog.updates.edit.save'),
      draftName: 'change/' + id,
      load: () => updates.get(id),
      send: (changed) => updates.change(id, changed),
      done: (changed, byOther) => show(update.id, byOther),
      returnTo: () => document.querySelector('#' + CSS.escape(update.id) + ' [data-update-menu]')
    });
  });

  AsyncBacklog.onClick('[data-delete-update]', (button, event) => {
    event.preventDefault();
    ask(button.closest('[data-update]'));
  });

  async function show(elementId, byOther) {
    const title = byOther
      ? AJS.I18n.getText('asyncbacklog.conflict.taken')
      : AJS.I18n.getText('asyncbacklog.updates.edit.done');
    AsyncBacklog.tell(title, '');
    const drawn = await AsyncBacklog.refreshPart('#' + CSS.escape(elementId));
    if (drawn) AsyncBacklog.mark(drawn);
  }

  function ask(update) {
    const next = document.querySelector('[data-post-update]');
    const dialog = AsyncBacklog.openDialog('async-backlog-update-delete', () =>
      update.isConnected ? update.querySelector('[data-update-menu]') : next
    );
    const form = dialog.querySelector('form');
    const once = AsyncBacklog.busyWhile(dialog);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      once(remove);
    });

    async function remove() {
      try {
        await updates.remove(update.dataset.update);
      } catch (refusal) {
        if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
        if (refusal.status !== 404) return AsyncBacklog.showErrors(form, refusal);
      }
      AsyncBacklog.closeDialog(dialog);
      updates.drafts.forget('change/' + update.dataset.update);
      AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.updates.delete.done'), '');
      (update.closest('[data-entry]') || update).remove();
      await updates.redrawFeed();
    }
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
