/* What is written but not sent outlives a closed dialog, a reload and a lost connection. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;

  /**
   * Unsent texts under a name, the latest last: two tabs may write on the same issue, and neither takes the other's away.
   * `own` names what one form wrote, `taken` is what it began with.
   */
  function shelf(name) {
    const store = AsyncBacklog.remembered('decision-draft/' + name);
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

  /** The latest text kept under a name, or null. */
  decisions.keptDraft = function (name) {
    return shelf(name).latest();
  };

  /** Offers the latest text kept under one name under another from now on. */
  decisions.moveDraft = function (from, to) {
    const draft = shelf(from).latest();
    if (!draft) return;
    shelf(to).keep(Object.assign({}, draft, { version: undefined }), null);
    shelf(from).remove(draft.own, null);
  };

  decisions.forgetDrafts = function (name) {
    AsyncBacklog.remembered('decision-draft/' + name).forget();
  };

  /**
   * Fills the form with what is saved, or with the draft that was kept since, and keeps what is written from now on.
   * The draft goes when the form says again what is saved. `version` is the one that the text in the form came from.
   */
  decisions.draftOf = function (dialog, name, saved) {
    const form = dialog.querySelector('form');
    const note = dialog.querySelector('[data-draft-note]');
    const kept = shelf(name);
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
      form.querySelector('[data-field="title"]').focus();
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
  };
})((window.AsyncBacklog = window.AsyncBacklog || {}));
