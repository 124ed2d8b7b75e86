/* "Edit" and "Delete" of an update of one's own. */
(function (AsyncBacklog) {
  'use strict';

  const updates = AsyncBacklog.updates;

  AsyncBacklog.onClick('[data-edit-update]', (button, event) => {
    event.preventDefault();
    const { update: id, projectKey } = button.closest('[data-update]').dataset;
    updates.openForm(projectKey, {
      heading: AJS.I18n.getText('asyncbacklog.updates.edit.heading'),
      verb: AJS.I18n.getText('asyncbacklog.updates.edit.save'),
      draftName: 'change/' + id,
      load: () => updates.get(id),
      send: (changed) => updates.change(id, changed),
      done: (changed, byOther) => show(id, byOther),
      returnTo: () => menuOf(id)
    });
  });

  AsyncBacklog.onClick('[data-delete-update]', (button, event) => {
    event.preventDefault();
    ask(button.closest('[data-update]').dataset.update);
  });

  /** The menu itself may stand elsewhere on the page, where AUI puts it while it is open. */
  function menuOf(id) {
    return document.querySelector('#update-' + CSS.escape(id) + ' [data-update-menu]');
  }

  async function show(id, byOther) {
    const title = byOther
      ? AJS.I18n.getText('asyncbacklog.conflict.taken')
      : AJS.I18n.getText('asyncbacklog.updates.edit.done');
    AsyncBacklog.tell(title, '');
    const drawn = await AsyncBacklog.refreshPart('#update-' + CSS.escape(id));
    if (drawn) AsyncBacklog.mark(drawn);
  }

  function ask(id) {
    const next = document.querySelector('[data-post-update]');
    const dialog = AsyncBacklog.openDialog('async-backlog-update-delete', () => menuOf(id) || next);
    const form = dialog.querySelector('form');
    const once = AsyncBacklog.busyWhile(dialog);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      once(remove);
    });

    async function remove() {
      try {
        await updates.remove(id);
      } catch (refusal) {
        if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
        if (refusal.status !== 404) return AsyncBacklog.showErrors(form, refusal);
      }
      AsyncBacklog.closeDialog(dialog);
      updates.drafts.forget('change/' + id);
      AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.updates.delete.done'), '');
      const update = document.getElementById('update-' + id);
      if (update) (update.closest('[data-entry]') || update).remove();
      await updates.redrawFeed();
    }
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
