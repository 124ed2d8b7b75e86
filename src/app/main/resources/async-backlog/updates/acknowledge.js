/* "Read": tells the author, without a word, that it arrived. */
(function (AsyncBacklog) {
  'use strict';

  const updates = AsyncBacklog.updates;

  AsyncBacklog.onClick('[data-acknowledge]', async (button) => {
    const update = button.closest('[data-update]');
    const given = button.getAttribute('aria-pressed') === 'true';
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    try {
      const id = update.dataset.update;
      await (given ? updates.takeBackAcknowledgement(id) : updates.acknowledge(id));
      await AsyncBacklog.refreshPart('#' + CSS.escape(update.id));
      button.removeAttribute('aria-disabled');
      const drawn = document.querySelector('#' + CSS.escape(update.id) + ' [data-acknowledge]');
      if (drawn) drawn.focus();
    } catch (refusal) {
      if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
      button.removeAttribute('aria-disabled');
      AsyncBacklog.warn(AJS.I18n.getText('asyncbacklog.not-done'), refusal.sentences().join(' '));
    }
  });
})((window.AsyncBacklog = window.AsyncBacklog || {}));
