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

  /** What is changed while it is under way would be lost when the page shows what was stored: so nothing can be. */
  async function attempt(form, send) {
    const at = document.activeElement;
    AsyncBacklog.clearErrors(form);
    freeze(form, true);
    try {
      await send();
      freeze(form, false);
    } catch (refusal) {
      freeze(form, false);
      if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
      if (form.contains(at)) at.focus();
      AsyncBacklog.showErrors(form, refusal);
    }
  }

  function freeze(form, frozen) {
    [...form.children].forEach((part) => (part.inert = frozen));
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
