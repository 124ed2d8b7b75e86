/* The form of a decision, for whoever records or changes one. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;

  /** Opens it for a task as in shared/forms.js, of which this says what all decisions have in common. */
  decisions.openForm = function (task) {
    AsyncBacklog.openForm(
      Object.assign(
        {
          template: 'async-backlog-decision-form',
          drafts: decisions.drafts,
          rescueAdvice: AJS.I18n.getText('asyncbacklog.decisions.draft.rescued'),
          asWritten,
          complete
        },
        task
      )
    );
  };

  /** A decision that only repeats its title shows as empty, so that it follows when the title changes. */
  function asWritten(decision) {
    return Object.assign({}, decision, { decision: decision.decision === decision.title ? '' : decision.decision });
  }

  function complete(values, errors) {
    if (values.title === '') errors.title = AJS.I18n.getText('asyncbacklog.decisions.form.title.missing');
    return Object.assign(values, { reviewOn: values.reviewOn || null });
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
