/* Answering an objection where it stands, and agreeing after all. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;
  const draftOf = (objection) => AsyncBacklog.remembered('objection-answer/' + objection.dataset.objection);

  AsyncBacklog.onContent((root) => {
    root.querySelectorAll('[data-objection-form]').forEach((form) => AsyncBacklog.onSend(form, () => send(form)));
  });
  AsyncBacklog.onClick('[data-answer-objection]', (button) => open(button.closest('[data-objection]')));
  AsyncBacklog.onClick('[data-objection-cancel]', (button) => close(button.closest('[data-objection]')));
  AsyncBacklog.onClick('[data-agree-objection]', (button) => agree(button));

  document.addEventListener('keydown', (event) => {
    const form = event.target.closest('[data-objection-form]');
    if (form && event.key === 'Escape') close(form.closest('[data-objection]'));
  });

  /** What was written and not sent is there again. */
  function open(objection) {
    const form = objection.querySelector('[data-objection-form]');
    const field = form.querySelector('textarea');
    const kept = draftOf(objection);
    form.hidden = false;
    objection.querySelector('.async-backlog-objection-actions').hidden = true;
    if (field.value === '') field.value = kept.read() || '';
    field.oninput = () => (field.value === '' ? kept.forget() : kept.keep(field.value));
    AsyncBacklog.growAll(form);
    field.focus();
  }

  function close(objection) {
    objection.querySelector('[data-objection-form]').hidden = true;
    objection.querySelector('.async-backlog-objection-actions').hidden = false;
    objection.querySelector('[data-answer-objection]').focus();
  }

  async function send(form) {
    const objection = form.closest('[data-objection]');
    await decisions.answer(objection.dataset.objection, form.querySelector('textarea').value);
    draftOf(objection).forget();
    form.querySelector('textarea').value = '';
    close(objection);
    AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.decisions.objection.answer.done'));
    await decisions.redrawPage('[data-objection="' + CSS.escape(objection.dataset.objection) + '"]');
  }

  async function agree(button) {
    const objection = button.closest('[data-objection]');
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    try {
      await decisions.agree(objection.dataset.objection);
      AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.decisions.objection.agree.done'));
      await decisions.redrawPage('[data-objection="' + CSS.escape(objection.dataset.objection) + '"]');
    } catch (refusal) {
      if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
      button.removeAttribute('aria-disabled');
      AsyncBacklog.warn(AJS.I18n.getText('asyncbacklog.not-done'), refusal.sentences().join(' '));
    }
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
