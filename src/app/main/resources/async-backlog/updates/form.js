/* The form of an update, for whoever posts or changes one. */
(function (AsyncBacklog) {
  'use strict';

  const updates = AsyncBacklog.updates;

  /** Opens it for a task as in shared/forms.js, of which this says what all updates have in common. */
  updates.openForm = function (projectKey, task) {
    let saved = null;
    AsyncBacklog.openForm(
      Object.assign({ template: 'async-backlog-update-form', drafts: updates.drafts, asWritten, complete }, task, {
        async load(dialog) {
          saved = await task.load(dialog);
          return saved;
        },
        opened(dialog) {
          settleAll(dialog, saved);
          dialog.querySelector('[data-draft-discard]').addEventListener('click', () => {
            settleAll(dialog, saved);
            updates.showClocks(dialog, projectKey);
          });
          dialog.querySelectorAll('[data-pick="issues"]').forEach((field) => (field.dataset.jql = 'project = "' + projectKey + '"'));
          updates.watchClocks(dialog, projectKey);
          if (task.opened) task.opened(dialog);
        }
      })
    );
  };

  /** Questions that were answered or closed stay as they are, also where a draft has them otherwise. */
  function settleAll(dialog, saved) {
    const questions = asWritten(saved).questions.filter(isSettled);
    dialog.querySelectorAll('[data-question-row]').forEach((row) => {
      const id = row.querySelector('[data-field="id"]').value;
      const question = questions.find((candidate) => String(candidate.id) === id);
      if (question) settle(row, question);
    });
  }

  /** One that was opened again keeps its answers. */
  function isSettled(question) {
    return (question.answers || []).length > 0 || (Boolean(question.status) && question.status !== 'open');
  }

  function settle(row, question) {
    row.dataset.settled = 'true';
    AsyncBacklog.writeFields(row, question);
    AsyncBacklog.showPicked(row);
    row.querySelectorAll('[data-field]').forEach((field) => (field.readOnly = true));
    row.querySelectorAll('[data-pick]').forEach((field) => AJS.$(field).select2('readonly', true));
    row.querySelector('[data-remove-row]').remove();
    row.querySelector('[data-clock]').textContent = AJS.I18n.getText('asyncbacklog.updates.question.settled');
  }

  /** People and issues by the names and keys that REST takes. */
  function asWritten(update) {
    return Object.assign({}, update, {
      issues: (update.issues || []).map((issue) => issue.key || issue),
      questions: (update.questions || []).map((question) =>
        Object.assign({}, question, { to: (question.to && question.to.name) || question.to })
      )
    });
  }

  function complete(values) {
    return Object.assign(values, {
      health: values.health || null,
      issues: values.issues.split(',').filter(Boolean),
      questions: values.questions.map((question) =>
        Object.assign({}, question, {
          id: question.id === '' ? null : Number(question.id),
          withinHours: question.withinHours === '' ? null : Number(question.withinHours)
        })
      )
    });
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
