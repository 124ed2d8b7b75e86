/* Answering a question where it stands, and closing it. */
(function (AsyncBacklog) {
  'use strict';

  const updates = AsyncBacklog.updates;

  AsyncBacklog.onClick('[data-answer]', (button) => open(button.closest('[data-question]')));
  AsyncBacklog.onClick('[data-answer-cancel]', (button) => close(button.closest('[data-question]')));
  AsyncBacklog.onClick('[data-close-question]', (button) => closeQuestion(button.closest('[data-question]')));
  AsyncBacklog.onClick('[data-reopen-question]', (button) => reopen(button.closest('[data-question]')));
  AJS.toInit(followAddress);

  document.addEventListener('submit', (event) => {
    if (!event.target.matches('[data-answer-form]')) return;
    event.preventDefault();
    send(event.target.closest('[data-question]'));
  });
  document.addEventListener('keydown', (event) => {
    const form = event.target.closest('[data-answer-form]');
    if (!form) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    } else if (event.key === 'Escape') close(form.closest('[data-question]'));
  });

  /** Mails and "Waits for you" lead to ?question=ID. */
  function followAddress() {
    const id = new URLSearchParams(location.search).get('question');
    const question = id && document.querySelector('[data-question="' + CSS.escape(id) + '"]');
    if (!question) return;
    question.scrollIntoView({ block: 'center' });
    if (question.querySelector('[data-answer]')) open(question);
    else AsyncBacklog.mark(question);
  }

  /** What was written and not sent is there again. */
  function open(question) {
    const form = question.querySelector('[data-answer-form]');
    const field = form.querySelector('textarea');
    const kept = AsyncBacklog.remembered('answer/' + question.dataset.question);
    form.hidden = false;
    question.querySelector('.async-backlog-question-actions').hidden = true;
    if (field.value === '') field.value = kept.read() || '';
    field.oninput = () => (field.value === '' ? kept.forget() : kept.keep(field.value));
    AsyncBacklog.growAll(form);
    field.focus();
  }

  function close(question) {
    putAway(question);
    question.querySelector('[data-answer]').focus();
  }

  function putAway(question) {
    question.querySelector('[data-answer-form]').hidden = true;
    question.querySelector('.async-backlog-question-actions').hidden = false;
  }

  function send(question) {
    const id = question.dataset.question;
    const form = question.querySelector('[data-answer-form]');
    const field = form.querySelector('textarea');
    run(form, async () => {
      await updates.answer(id, field.value);
      AsyncBacklog.remembered('answer/' + id).forget();
      field.value = '';
      putAway(question);
      AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.updates.answer.done'), '');
      await redraw(question);
    });
  }

  async function closeQuestion(question) {
    try {
      await updates.close(question.dataset.question);
      AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.updates.question.closed.done'), '');
      await redraw(question);
    } catch (refusal) {
      complain(refusal);
    }
  }

  async function reopen(question) {
    try {
      await updates.reopen(question.dataset.question);
      await redraw(question);
    } catch (refusal) {
      complain(refusal);
    }
  }

  /** Nothing was written, so there is no form to say it in. */
  function complain(refusal) {
    if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
    AsyncBacklog.warn(AJS.I18n.getText('asyncbacklog.not-done'), refusal.sentences().join(' '));
  }

  async function run(form, work) {
    form.aroundOnce = form.aroundOnce || AsyncBacklog.busyWhile(form);
    await form.aroundOnce(async () => {
      AsyncBacklog.clearErrors(form);
      try {
        await work();
      } catch (refusal) {
        if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
        form.hidden = false;
        AsyncBacklog.showErrors(form, refusal);
      }
    });
  }

  /** What had the focus is gone. */
  async function redraw(question) {
    const id = question.dataset.question;
    const update = question.closest('[data-update]');
    await AsyncBacklog.refreshParts('#async-backlog-waiting', '#' + CSS.escape(update.id));
    const drawn = document.querySelector('[data-question="' + CSS.escape(id) + '"]');
    if (!drawn) return;
    drawn.focus({ preventScroll: true });
    AsyncBacklog.mark(drawn);
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
