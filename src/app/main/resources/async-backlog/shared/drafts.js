/* What is written but not sent outlives a closed dialog, a reload and a lost connection. */
(function (AsyncBacklog) {
  'use strict';

  /**
   * What is kept of one kind of form, such as `decision-draft`:
   *   kept(name)              the latest text kept under a name, or null
   *   move(from, to)          offers the latest text kept under one name under another from now on
   *   forget(name)
   *   of(dialog, name, saved) fills the dialog's form and keeps what is written there, see below
   */
  AsyncBacklog.drafts = function (kind) {
    const shelfOf = (name) => shelf(AsyncBacklog.remembered(kind + '/' + name));

    return {
      kept: (name) => shelfOf(name).latest(),
      move(from, to) {
        const draft = shelfOf(from).latest();
        if (!draft) return;
        shelfOf(to).keep(Object.assign({}, draft, { version: undefined }), null);
        shelfOf(from).remove(draft.own, null);
      },
      forget: (name) => AsyncBacklog.remembered(kind + '/' + name).forget(),
      of: (dialog, name, saved) => draftOf(dialog, shelfOf(name), saved)
    };
  };

  /**
   * Unsent texts under a name, the latest last: two tabs may write about the same thing, and neither takes the other's away.
   * `own` names what one form wrote, `taken` is what it began with.
   */
  function shelf(store) {
    const read = () => [].concat(store.read() || []).filter((draft) => draft.own);
    const write = (drafts) => (drafts.length > 0 ? store.keep(drafts) : store.forget());
    const others = (own, taken) =>
      read().filter((draft) => draft.own !== own && JSON.stringify(draft) !== JSON.stringify(taken));

    return {
      latest: () => read().pop() || null,
      keep: (draft, taken) => write(others(draft.own, taken).concat(draft)),
      remove: (own, taken) => write(others(own, taken))
    };
  }

  /**
   * Fills the form with what is saved, or with the draft that was kept since, and keeps what is written from now on.
   * The draft goes when the form says again what is saved. `version` is the one that the text in the form came from.
   */
  function draftOf(dialog, kept, saved) {
    const form = dialog.querySelector('form');
    const note = dialog.querySelector('[data-draft-note]');
    const own = Date.now().toString(36) + Math.random().toString(36).slice(2);
    const taken = kept.latest();
    const draft = { version: taken ? taken.version : saved.version, keep, leave, drop };
    let waiting = null;
    let left = false;

    AsyncBacklog.writeForm(form, saved);
    const unchanged = JSON.stringify(AsyncBacklog.readForm(form));
    if (taken) AsyncBacklog.writeForm(form, taken);
    note.hidden = !taken;

    form.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(keep, 250);
    });
    window.addEventListener('pagehide', keep);
    AJS.dialog2(dialog).on('hide', () => {
      keep();
      window.removeEventListener('pagehide', keep);
    });
    dialog.querySelector('[data-draft-discard]').addEventListener('click', startAfresh);
    return draft;

    function keep() {
      clearTimeout(waiting);
      if (left) return;
      const values = AsyncBacklog.readForm(form);
      if (JSON.stringify(values) === unchanged) kept.remove(own, taken);
      else kept.keep(Object.assign(values, { own, version: draft.version }), taken);
    }

    function startAfresh() {
      kept.remove(own, taken);
      draft.version = saved.version;
      AsyncBacklog.clearErrors(form);
      AsyncBacklog.writeForm(form, saved);
      note.hidden = true;
      AsyncBacklog.focusFirst(form);
    }

    function drop() {
      leave();
      kept.remove(own, taken);
    }

    /** Keeps nothing from now on. */
    function leave() {
      clearTimeout(waiting);
      left = true;
    }
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
