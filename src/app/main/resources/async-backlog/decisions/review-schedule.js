/* How often a project reviews its decisions. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;

  AsyncBacklog.onContent((root) => {
    root.querySelectorAll('[data-review-schedule]').forEach((form) => {
      AsyncBacklog.pickAll(form);
      AsyncBacklog.onSend(form, () => save(form));
    });
  });

  async function save(form) {
    const values = AsyncBacklog.readForm(form);
    const names = (text) => text.split(',').filter(Boolean);
    const number = (text) => (text === '' ? null : Number(text));
    await decisions.saveReviewSchedule(form.dataset.projectKey, {
      everyWeeks: number(values.everyWeeks),
      openForDays: number(values.openForDays),
      reviewers: { users: names(values.reviewers), groups: names(values.groups), roles: names(values.roles) },
      version: Number(form.dataset.version)
    });
    const fresh = await AsyncBacklog.refreshPart('[data-part="review-schedule"]');
    fresh.querySelector('[type="submit"]').focus();
    AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.decisions.reviews.schedule.saved'));
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
