/* One's own hours and zone. */
(function (AsyncBacklog) {
  'use strict';

  AsyncBacklog.onContent((root) => {
    root.querySelectorAll('[data-hours-form]').forEach((form) => {
      AsyncBacklog.onSend(form, () => save(form));
      // Some hundred zones: people type a part of the name.
      AJS.$(form.querySelector('[data-field="zone"]')).auiSelect2({ width: '100%' });
    });
  });

  async function save(form) {
    AsyncBacklog.refuseHalfTyped(form);
    const zone = form.querySelector('[data-field="zone"]').value || null;
    await AsyncBacklog.request('PUT', '/me/working-time', { zone, days: AsyncBacklog.readWeek(form) });
    const fresh = await AsyncBacklog.refreshPart('[data-part="hours"]');
    fresh.querySelector('[type="submit"]').focus();
    AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.workingtime.saved'));
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
