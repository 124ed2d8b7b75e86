/* The form of a decision, for whoever records or changes one. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;

  /**
   * Opens it for a task as in shared/forms.js, of which this says what all decisions have in common. A new one needs a
   * `projectKey` beside, and an `issueKey` or, with `asksForIssue`, a field for it: `send(values, issueKey)` gets it then.
   */
  decisions.openForm = function (task) {
    let saved = {};
    let issueKey = task.issueKey;
    AsyncBacklog.openForm(
      Object.assign(
        {
          template: 'async-backlog-decision-form',
          drafts: decisions.drafts,
          rescueAdvice: AJS.I18n.getText('asyncbacklog.decisions.draft.rescued'),
          asWritten
        },
        task,
        {
          complete(values, errors) {
            if (task.asksForIssue) issueKey = values.issue;
            if (task.asksForIssue && !issueKey) errors.issue = AJS.I18n.getText('asyncbacklog.decisions.form.issue.missing');
            return complete(values, errors);
          },
          async load(dialog) {
            saved = await task.load();
            await decisions.offerAreas(dialog, saved.projectKey || task.projectKey, saved);
            prepareSupersession(dialog, saved.projectKey || task.projectKey, saved);
            return saved;
          },
          opened(dialog) {
            const form = dialog.querySelector('form');
            askForIssue(dialog, task);
            decisions.watchAuthority(dialog, saved.issueKey || issueKey, saved.id && (saved.area || ''));
            decisions.nameIn(form, form.querySelector('[data-field="supersedes"]'));
          },
          send: (values) => ofThis(saved, task.send(values, issueKey))
        }
      )
    );
  };

  function askForIssue(dialog, task) {
    dialog.querySelector('[data-issue-group]').hidden = !task.asksForIssue;
    dialog.querySelector('[data-field="issue"]').dataset.jql = 'project = "' + task.projectKey + '"';
  }

  /** What another one supersedes is up to its proposal: later, nothing here would change it. */
  function prepareSupersession(dialog, projectKey, decision) {
    const field = dialog.querySelector('[data-field="supersedes"]');
    field.dataset.projectKey = projectKey;
    field.dataset.besides = decision.id || '';
    dialog.querySelector('[data-supersedes-group]').hidden = Boolean(decision.id) && decision.status !== 'proposed';
  }

  /** A refusal may be because of another decision, that this one was to supersede: nobody overtook the writer then. */
  async function ofThis(saved, sending) {
    try {
      return await sending;
    } catch (refusal) {
      if (refusal instanceof AsyncBacklog.Refusal && refusal.current && refusal.current.id !== saved.id) refusal.current = null;
      throw refusal;
    }
  }

  /** A decision that only repeats its title shows as empty, so that it follows when the title changes. */
  function asWritten(decision) {
    return Object.assign({}, decision, {
      decision: decision.decision === decision.title ? '' : decision.decision,
      supersedes: (decision.supersedes || []).join(',')
    });
  }

  function complete(values, errors) {
    delete values.issue;
    if (values.title === '') errors.title = AJS.I18n.getText('asyncbacklog.decisions.form.title.missing');
    return Object.assign(values, {
      reviewOn: values.reviewOn || null,
      supersedes: values.supersedes.split(',').filter(Boolean).map(Number),
      assumptions: values.assumptions.map(assumption)
    });
  }

  /** Only what belongs to its kind: the row has fields for all of them. */
  function assumption(row) {
    if (row.kind === 'date') return { kind: row.kind, date: row.date };
    const limit = { operator: row.operator, value: row.value === '' ? null : Number(row.value) };
    return Object.assign({ kind: row.kind, [row.kind]: row[row.kind] }, limit);
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
