/* Which mails one gets. */
(function (AsyncBacklog) {
  'use strict';

  AsyncBacklog.onContent((root) => {
    root.querySelectorAll('[data-notifications-form]').forEach((form) => AsyncBacklog.onSend(form, () => save(form)));
  });

  async function save(form) {
    await AsyncBacklog.request('PUT', '/me/notifications', {
      digest: form.querySelector('[name="digest"]:checked').value,
      reminders: form.querySelector('[name="reminders"]').checked,
    });
    AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.mail.saved'));
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
