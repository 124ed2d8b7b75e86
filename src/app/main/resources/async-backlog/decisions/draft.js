/* What is written but not sent outlives a closed dialog, a reload and a lost connection. */
(function (AsyncBacklog) {
  'use strict';

  /**
   * Fills the form with what is saved, or with the draft that was kept since, and keeps what is written from now on.
   * The draft goes when the form says again what is saved. `version` is the one that the text in the form came from.
   */
  AsyncBacklog.decisions.draftOf = function (dialog, name, saved) {
    const form = dialog.querySelector('form');
    const note = dialog.querySelector('[data-draft-note]');
    const store = AsyncBacklog.remembered('decision-draft/' + name);
    const kept = store.read();
    const draft = { version: kept ? kept.version : saved.version, drop };
    let waiting = null;

    AsyncBacklog.writeForm(form, saved);
    const unchanged = JSON.stringify(AsyncBacklog.readForm(form));
    if (kept) AsyncBacklog.writeForm(form, kept);
    note.hidden = !kept;

    form.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(keep, 250);
    });
    window.addEventListener('pagehide', keepNow);
    AJS.dialog2(dialog).on('hide', () => {
      keepNow();
      window.removeEventListener('pagehide', keepNow);
    });
    dialog.querySelector('[data-draft-discard]').addEventListener('click', startAfresh);
    return draft;

    function keep() {
      waiting = null;
      const values = AsyncBacklog.readForm(form);
      if (JSON.stringify(values) === unchanged) store.forget();
      else store.keep(Object.assign(values, { version: draft.version }));
    }

    function keepNow() {
      if (waiting === null) return;
      clearTimeout(waiting);
      keep();
    }

    function startAfresh() {
      drop();
      draft.version = saved.version;
      AsyncBacklog.clearErrors(form);
      AsyncBacklog.writeForm(form, saved);
      note.hidden = true;
      form.querySelector('[data-field="title"]').focus();
    }

    function drop() {
      clearTimeout(waiting);
      waiting = null;
      store.forget();
    }
  };
})((window.AsyncBacklog = window.AsyncBacklog || {}));
