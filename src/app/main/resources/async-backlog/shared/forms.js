/* A dialog in which something is written or changed: drafts, errors, conflicts and the keyboard work alike in all of them. */
(function (AsyncBacklog) {
  'use strict';

  /**
   * Opens the form.
   *   template        the id of the dialog's <template>
   *   heading, verb   what stands above it and on its button
   *   drafts          the drafts of this kind of form
   *   draftName       under which unsent text is kept
   *   rescueName      under which it is kept once there is nothing left to change, and
   *   rescueAdvice    what is said then
   *   load(dialog)    the thing to start from, as a promise
   *   asWritten(it)   the thing in the form's own terms
   *   complete(values, errors)  what is sent for what was written; adds to errors, by field, what can't be sent
   *   send(values)    writes it and answers the new state
   *   done(it)        shows the new state on the page; with a second argument, that of somebody else
   *   opened(dialog)  for what only this form has
   *   returnTo()      the element that gets the focus back
   */
  AsyncBacklog.openForm = function (task) {
    const dialog = AsyncBacklog.openDialog(task.template, task.returnTo);
    const form = dialog.querySelector('form');
    const once = AsyncBacklog.busyWhile(dialog);
    let draft = null;
    let current = null;

    dialog.querySelector('[data-heading]').textContent = task.heading;
    dialog.querySelector('[data-send]').textContent = task.verb;
    rememberMore(dialog.querySelector('[data-more]'), AsyncBacklog.remembered(form.id + '-more'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (draft && !current) once(() => send(draft.version));
    });
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      form.requestSubmit();
    });
    dialog.querySelector('[data-keep-mine]').addEventListener('click', () => once(() => send(current.version)));
    dialog.querySelector('[data-take-theirs]').addEventListener('click', () => finish(current, true));
    once(start);

    async function start() {
      freeze(true);
      try {
        draft = task.drafts.of(dialog, task.draftName, task.asWritten(await task.load(dialog)));
        freeze(false);
        unfold(dialog.querySelector('[data-more]'));
        if (task.opened) task.opened(dialog);
        AsyncBacklog.focusFirst(form);
      } catch (refusal) {
        dialog.querySelectorAll('[data-send], .aui-dialog2-footer-hint').forEach((part) => (part.hidden = true));
        if (refusal.status === 404) showKept(refusal);
        complain(refusal);
      }
    }

    async function send(version) {
      AsyncBacklog.clearErrors(form);
      try {
        finish(await task.send(complete(version)), false);
      } catch (refusal) {
        if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
        if (refusal.status === 404 && task.rescueName) rescue(refusal);
        if (!form.isConnected || form.offsetParent === null) {
          AsyncBacklog.warn(AJS.I18n.getText('asyncbacklog.form.not-sent'), refusal.sentences().join(' '));
        } else if (refusal.status === 409 && refusal.current) {
          current = refusal.current;
          AsyncBacklog.showConflict(dialog, task.asWritten(current));
        } else complain(refusal);
      }
    }

    /** What it was to become can still be read and copied, and is offered as a new decision. */
    function showKept(refusal) {
      const kept = task.drafts.kept(task.draftName);
      if (!kept) return;
      AsyncBacklog.writeForm(form, kept);
      freeze(false);
      form.querySelectorAll('button').forEach((button) => (button.hidden = true));
      form.querySelectorAll('[data-field]').forEach((field) => {
        if (field.type === 'checkbox') field.disabled = true;
        else field.readOnly = true;
      });
      unfold(dialog.querySelector('[data-more]'));
      if (task.rescueName) move(refusal);
    }

    function rescue(refusal) {
      draft.keep();
      draft.leave();
      move(refusal);
    }

    function move(refusal) {
      task.drafts.move(task.draftName, task.rescueName);
      refusal.advice.push(task.rescueAdvice);
    }

    /** A date that is only half typed reads as none, which would drop it in silence. */
    function complete(version) {
      const errors = {};
      form.querySelectorAll('[data-field]').forEach((field) => {
        if (field.validity.badInput) errors[field.dataset.field] = AJS.I18n.getText('asyncbacklog.form.unfinished');
      });
      const values = task.complete(AsyncBacklog.readForm(form), errors);
      if (Object.keys(errors).length > 0) throw new AsyncBacklog.Refusal(400, { errors });
      return version === undefined ? values : Object.assign(values, { version });
    }

    /** The fields only, so that what is said above them can be read. */
    function freeze(frozen) {
      [...form.children].forEach((part) => (part.inert = frozen));
    }

    function finish(state, theirs) {
      draft.drop();
      AsyncBacklog.closeDialog(dialog);
      task.done(state, theirs);
    }

    function complain(refusal) {
      if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
      AsyncBacklog.showErrors(form, refusal);
    }
  };

  /** Stays as the person left it last time. */
  function rememberMore(fold, more) {
    fold.open = more.read() === true;
    fold.querySelector('summary').addEventListener('click', () => setTimeout(() => more.keep(fold.open), 0));
    fold.addEventListener('toggle', () => AsyncBacklog.growAll(fold));
  }

  /** Nothing that is written stays hidden. */
  function unfold(fold) {
    const written = [...fold.querySelectorAll('[data-field]')].some((field) => field.type !== 'checkbox' && field.value !== '');
    if (written) fold.open = true;
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
