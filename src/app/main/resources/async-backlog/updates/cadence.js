/* When a project asks for updates. */
(function (AsyncBacklog) {
  'use strict';

  AsyncBacklog.onContent((root) => {
    root.querySelectorAll('[data-cadence-form]').forEach((form) => {
      AsyncBacklog.pickAll(form);
      AsyncBacklog.onSend(form, () => save(form));
    });
  });

  /** A time that is only half typed reads as none. */
  function refuseHalfTyped(form) {
    const errors = {};
    form.querySelectorAll('[data-field]').forEach((field) => {
      if (field.validity.badInput) errors[field.dataset.field] = AJS.I18n.getText('asyncbacklog.form.unfinished');
    });
    if (Object.keys(errors).length > 0) throw new AsyncBacklog.Refusal(400, { errors });
  }

  async function save(form) {
    refuseHalfTyped(form);
    const values = AsyncBacklog.readForm(form);
    const names = (text) => text.split(',').filter(Boolean);
    await AsyncBacklog.request('PUT', '/projects/' + encodeURIComponent(form.dataset.projectKey) + '/cadence', {
      days: [...form.querySelectorAll('[data-day]:checked')].map((box) => box.dataset.day),
      promptAt: values.promptAt,
      closesAt: values.closesAt,
      answerWithinHours: values.answerWithinHours === '' ? null : Number(values.answerWithinHours),
      participants: { users: names(values.participants), groups: names(values.groups), roles: names(values.roles) },
      digest: values.digest,
      version: Number(form.dataset.version)
    });
    const fresh = await AsyncBacklog.refreshPart('[data-part="cadence"]');
    fresh.querySelector('[type="submit"]').focus();
    AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.updates.cadence.saved'));
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
