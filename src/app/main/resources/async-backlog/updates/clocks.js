/* While a question is written: until when it will be answered, on both clocks, and a warning where that is not in time. */
(function (AsyncBacklog) {
  'use strict';

  const updates = AsyncBacklog.updates;

  updates.watchClocks = function (dialog, projectKey) {
    const form = dialog.querySelector('form');
    form.addEventListener('input', (event) => {
      const row = event.target.closest('[data-question-row]');
      if (row && event.target.matches('[data-field="to"], [data-field="withinHours"]')) show(row, projectKey);
    });
    updates.showClocks(form, projectKey);
  };

  updates.showClocks = function (form, projectKey) {
    form.querySelectorAll('[data-question-row]').forEach((row) => show(row, projectKey));
  };

  /** Of several answers on their way the last one asked for counts. */
  async function show(row, projectKey) {
    if (row.dataset.settled) return;
    const to = row.querySelector('[data-field="to"]').value;
    const hours = row.querySelector('[data-field="withinHours"]').value;
    const asked = to + '/' + hours;
    row.dataset.asked = asked;
    if (!to) return say(row, '', false);
    try {
      const clock = await updates.clock(projectKey, to, hours);
      if (row.dataset.asked === asked) say(row, [clock.text, clock.warning].filter(Boolean).join(' '), Boolean(clock.warning));
    } catch (refusal) {
      if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
      if (row.dataset.asked === asked) say(row, Object.values(refusal.errors).concat(refusal.sentences()).join(' '), true);
    }
  }

  function say(row, text, warns) {
    const line = row.querySelector('[data-clock]');
    line.textContent = text;
    line.classList.toggle('async-backlog-clock-late', warns);
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
