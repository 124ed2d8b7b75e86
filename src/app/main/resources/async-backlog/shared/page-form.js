/* A form that is part of a page, not of a dialog: sends one thing at a time, by Ctrl+Enter too, and says what is wrong at the fields. */
(function (AsyncBacklog) {
  'use strict';

  /** Runs `send()` when the form is sent; what it refuses is shown in the form. */
  AsyncBacklog.onSend = function (form, send) {
    if (form.dataset.sends) return;
    form.dataset.sends = 'true';
    const once = AsyncBacklog.busyWhile(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      once(() => attempt(form, send));
    });
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      form.requestSubmit();
    });
  };

  async function attempt(form, send) {
    AsyncBacklog.clearErrors(form);
    try {
      await send();
    } catch (refusal) {
      if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
      AsyncBacklog.showErrors(form, refusal);
    }
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
