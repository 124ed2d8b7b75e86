/* The form of an update, for whoever posts or changes one. */
(function (AsyncBacklog) {
  'use strict';

  const updates = AsyncBacklog.updates;

  /** Opens it for a task as in shared/forms.js, of which this says what all updates have in common. */
  updates.openForm = function (projectKey, task) {
    AsyncBacklog.openForm(
      Object.assign({ template: 'async-backlog-update-form', drafts: updates.drafts, asWritten, complete }, task, {
        opened(dialog) {
          dialog.querySelectorAll('[data-pick="issues"]').forEach((field) => (field.dataset.jql = 'project = "' + projectKey + '"'));
          updates.watchClocks(dialog, projectKey);
          if (task.opened) task.opened(dialog);
        }
      })
    );
  };

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
