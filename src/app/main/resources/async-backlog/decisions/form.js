/* The dialog in which a decision is recorded or changed. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;
  const more = AsyncBacklog.remembered('decision-form-more');

  /**
   * Opens the form.
   *   heading, verb   what stands above it and on its button
   *   draftName       under which unsent text is kept
   *   load()          the decision to start from, as a promise
   *   send(values)    writes it and answers the new state
   *   done(decision)  shows the new state on the page; with a second argument, that of somebody else
   *   returnTo()      the element that gets the focus back
   */
  decisions.openForm = function (task) {
    const dialog = AsyncBacklog.openDialog('async-backlog-decision-form', task.returnTo);
    const form = dialog.querySelector('form');
    const once = AsyncBacklog.busyWhile(dialog);
    let draft = null;
    let current = null;

    dialog.querySelector('#decision-form-title').textContent = task.heading;
    dialog.querySelector('[data-send]').textContent = task.verb;
    rememberMore(dialog.querySelector('[data-more]'));
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
      form.inert = true;
      try {
        draft = decisions.draftOf(dialog, task.draftName, startingPoint(await task.load()));
        form.inert = false;
        unfold(dialog.querySelector('[data-more]'));
        form.querySelector('[data-field="title"]').focus();
      } catch (refusal) {
        form.inert = false;
        dialog.querySelector('[data-send]').hidden = true;
        complain(refusal);
      }
    }

    async function send(version) {
      AsyncBacklog.clearErrors(form);
      try {
        finish(await task.send(complete(AsyncBacklog.readForm(form), version)), false);
      } catch (refusal) {
        if (refusal.status === 409 && refusal.current) {
          current = refusal.current;
          decisions.showConflict(dialog, startingPoint(current));
        } else complain(refusal);
      }
    }

    function finish(decision, theirs) {
      draft.drop();
      AsyncBacklog.closeDialog(dialog);
      task.done(decision, theirs);
    }

    function complain(refusal) {
      if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
      AsyncBacklog.showErrors(form, refusal);
    }
  };

  /** A decision that only repeats its title shows as empty, so that it follows when the title changes. */
  function startingPoint(decision) {
    return Object.assign({}, decision, { decision: decision.decision === decision.title ? '' : decision.decision });
  }

  function complete(values, version) {
    if (values.title === '') {
      const message = AJS.I18n.getText('asyncbacklog.decisions.form.title.missing');
      throw new AsyncBacklog.Refusal(400, { errors: { title: message } });
    }
    return Object.assign(values, { reviewOn: values.reviewOn || null }, version === undefined ? {} : { version });
  }

  /** Stays as the person left it last time. */
  function rememberMore(fold) {
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
