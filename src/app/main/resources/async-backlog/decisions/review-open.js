/* "Open review round" above a project's decisions. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;

  AsyncBacklog.onClick('[data-open-review]', (button) => {
    const { projectKey } = button.closest('[data-project-key]').dataset;
    const dialog = AsyncBacklog.openDialog('async-backlog-review-open', () => document.querySelector('[data-open-review]'));
    const form = dialog.querySelector('form');
    const once = AsyncBacklog.busyWhile(dialog);
    AsyncBacklog.pickAll(form);
    dialog.querySelector('[type="submit"]').focus();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      once(open);
    });

    async function open() {
      AsyncBacklog.clearErrors(form);
      try {
        const round = await decisions.openReview(projectKey, body());
        window.location.assign(AJS.contextPath() + '/secure/AsyncBacklogReviewRound.jspa?id=' + round.id);
      } catch (refusal) {
        if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
        AsyncBacklog.showErrors(form, refusal);
      }
    }

    function body() {
      const values = AsyncBacklog.readForm(form);
      const names = (list) => list.split(',').filter(Boolean);
      return {
        openForDays: Number(values.openForDays),
        reviewers: { users: names(values.users), groups: names(values.groups), roles: names(values.roles) }
      };
    }
  });
})((window.AsyncBacklog = window.AsyncBacklog || {}));
