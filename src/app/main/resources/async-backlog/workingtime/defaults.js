/* The hours of a team, or of everybody. */
(function (AsyncBacklog) {
  'use strict';

  AsyncBacklog.onContent((root) => {
    root.querySelectorAll('[data-defaults-form]').forEach((form) => AsyncBacklog.onSend(form, () => save(form)));
  });

  async function save(form) {
    AsyncBacklog.refuseHalfTyped(form);
    const days = AsyncBacklog.readWeek(form);
    if (days === null) await AsyncBacklog.request('DELETE', form.dataset.address);
    else await AsyncBacklog.request('PUT', form.dataset.address, { days, version: Number(form.dataset.version) });
    const fresh = await AsyncBacklog.refreshPart('[data-part="defaults"]');
    fresh.querySelector('[type="submit"]').focus();
    AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.workingtime.saved'));
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
