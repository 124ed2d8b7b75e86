/* What becomes of a decision: accept, reject, withdraw, deprecate, supersede, object, give it an issue, on its own page. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;

  AsyncBacklog.onClick('[data-decision-move]', (button) => ask(button.dataset.decisionMove));

  /** Where a step goes, and what is said about it: with `reason`, `by` or `issue`, that is asked for. */
  function stepOf(move) {
    switch (move) {
      case 'accept':
        return {
          send: (id, body) => decisions.move(id, 'acceptance', body),
          heading: AJS.I18n.getText('asyncbacklog.decisions.move.accept.heading'),
          verb: AJS.I18n.getText('asyncbacklog.decisions.move.accept'),
          help: AJS.I18n.getText('asyncbacklog.decisions.move.accept.help'),
          done: AJS.I18n.getText('asyncbacklog.decisions.move.accept.done')
        };
      case 'reject':
        return {
          send: (id, body) => decisions.move(id, 'rejection', body),
          heading: AJS.I18n.getText('asyncbacklog.decisions.move.reject.heading'),
          verb: AJS.I18n.getText('asyncbacklog.decisions.move.reject'),
          help: AJS.I18n.getText('asyncbacklog.decisions.move.reject.help'),
          reason: AJS.I18n.getText('asyncbacklog.decisions.reason'),
          done: AJS.I18n.getText('asyncbacklog.decisions.move.reject.done')
        };
      case 'withdraw':
        return {
          send: (id, body) => decisions.move(id, 'withdrawal', body),
          heading: AJS.I18n.getText('asyncbacklog.decisions.move.withdraw.heading'),
          verb: AJS.I18n.getText('asyncbacklog.decisions.move.withdraw'),
          help: AJS.I18n.getText('asyncbacklog.decisions.move.withdraw.help'),
          reason: AJS.I18n.getText('asyncbacklog.decisions.reason'),
          done: AJS.I18n.getText('asyncbacklog.decisions.move.withdraw.done')
        };
      case 'deprecate':
        return {
          send: (id, body) => decisions.move(id, 'deprecation', body),
          heading: AJS.I18n.getText('asyncbacklog.decisions.move.deprecate.heading'),
          verb: AJS.I18n.getText('asyncbacklog.decisions.move.deprecate'),
          help: AJS.I18n.getText('asyncbacklog.decisions.move.deprecate.help'),
          reason: AJS.I18n.getText('asyncbacklog.decisions.reason'),
          done: AJS.I18n.getText('asyncbacklog.decisions.move.deprecate.done')
        };
      case 'supersede':
        return {
          send: (id, body) => decisions.move(id, 'supersession', body),
          heading: AJS.I18n.getText('asyncbacklog.decisions.move.supersede.heading'),
          verb: AJS.I18n.getText('asyncbacklog.decisions.move.supersede'),
          help: AJS.I18n.getText('asyncbacklog.decisions.move.supersede.help'),
          by: AJS.I18n.getText('asyncbacklog.decisions.move.supersede.by'),
          done: AJS.I18n.getText('asyncbacklog.decisions.move.supersede.done')
        };
      case 'give-issue':
        return {
          send: (id, body) => decisions.move(id, 'issue', body),
          heading: AJS.I18n.getText('asyncbacklog.decisions.form.issue'),
          verb: AJS.I18n.getText('asyncbacklog.decisions.move.give-issue'),
          help: AJS.I18n.getText('asyncbacklog.decisions.move.give-issue.help'),
          issue: AJS.I18n.getText('asyncbacklog.issue'),
          done: AJS.I18n.getText('asyncbacklog.decisions.move.give-issue.done')
        };
      default:
        return {
          send: decisions.object,
          heading: AJS.I18n.getText('asyncbacklog.decisions.move.object.heading'),
          verb: AJS.I18n.getText('asyncbacklog.decisions.move.object'),
          help: AJS.I18n.getText('asyncbacklog.decisions.move.object.help'),
          reason: AJS.I18n.getText('asyncbacklog.decisions.move.object.reason'),
          done: AJS.I18n.getText('asyncbacklog.decisions.move.object.done')
        };
    }
  }

  function ask(move) {
    const page = decisions.ownPage();
    const step = stepOf(move);
    const { decisionPage: id, version, projectKey } = page.dataset;
    const dialog = AsyncBacklog.openDialog('async-backlog-decision-move', () =>
      document.querySelector('[data-decision-move="' + move + '"]')
    );
    const form = dialog.querySelector('form');
    const once = AsyncBacklog.busyWhile(dialog);
    AsyncBacklog.fill(dialog, step);
    const kept = keepReason(form, 'decision-move/' + id + '/' + move);
    preparePick(form, projectKey, id);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      once(send);
    });
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      form.requestSubmit();
    });
    (form.querySelector('.field-group:not([hidden]) textarea') || dialog.querySelector('[type="submit"]')).focus();

    async function send() {
      AsyncBacklog.clearErrors(form);
      try {
        await step.send(id, bodyOf(form, step, Number(version)));
      } catch (refusal) {
        if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
        return refused(form, refusal);
      }
      kept.forget();
      AsyncBacklog.closeDialog(dialog);
      AsyncBacklog.tell(step.done, page.querySelector('h1').textContent);
      await decisions.redrawPage(move === 'object' ? '.async-backlog-objection:last-child' : '.async-backlog-own-standing');
    }
  }

  /** Somebody else was faster: the page behind shows at once what they did, and the reader decides what to do about it. */
  async function refused(form, refusal) {
    AsyncBacklog.showErrors(form, refusal);
    if (refusal.status !== 409) return;
    const fresh = await AsyncBacklog.refreshPart('[data-decision-page]');
    if (fresh) form.closest('.async-backlog-dialog').querySelector('[type="submit"]').hidden = true;
  }

  function bodyOf(form, step, version) {
    const values = AsyncBacklog.readForm(form);
    if (step.reason) return { reason: values.reason, version };
    if (step.issue) return { issueKey: values.issueKey };
    return step.by ? { by: values.by === '' ? null : Number(values.by), version } : { version };
  }

  /** What was written and not sent is there again. */
  function keepReason(form, name) {
    const kept = AsyncBacklog.remembered(name);
    const field = form.querySelector('[data-field="reason"]');
    field.value = kept.read() || '';
    field.addEventListener('input', () => (field.value === '' ? kept.forget() : kept.keep(field.value)));
    AsyncBacklog.growAll(form);
    return kept;
  }

  function preparePick(form, projectKey, id) {
    const field = form.querySelector('[data-field="by"]');
    field.dataset.projectKey = projectKey;
    field.dataset.besides = id;
    form.querySelector('[data-field="issueKey"]').dataset.jql = 'project = "' + projectKey + '"';
    AsyncBacklog.pickAll(form);
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
