/* Marking the decisions of a review round, one after the other. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;

  AsyncBacklog.onContent((root) => {
    root.querySelectorAll('[data-mark-form]').forEach((form) => {
      keepUnsent(form);
      AsyncBacklog.growAll(form);
      AsyncBacklog.onSend(form, () => send(form));
    });
  });

  function draftOf(form) {
    const round = form.closest('[data-review-round]').dataset.reviewRound;
    return AsyncBacklog.remembered('review-mark/' + round + '/' + form.closest('[data-review-item]').dataset.reviewItem);
  }

  /** What was chosen or written and not sent is there again: marking one decision draws the others anew. */
  function keepUnsent(form) {
    const draft = draftOf(form);
    const { verdict, comment } = draft.read() || {};
    const field = form.querySelector('textarea');
    form.querySelectorAll('[data-mark]').forEach((choice) => (choice.checked = verdict ? choice.value === verdict : choice.checked));
    field.value = comment || field.value;
    form.addEventListener('input', () => draft.keep({ verdict: verdictOf(form), comment: field.value }));
  }

  function verdictOf(form) {
    const chosen = form.querySelector('[data-mark]:checked');
    return chosen && chosen.value;
  }

  /** The focus goes on to what waits next. */
  async function send(form) {
    const item = form.closest('[data-review-item]');
    const verdict = verdictOf(form);
    if (!verdict) {
      throw new AsyncBacklog.Refusal(400, {
        errorMessages: [AJS.I18n.getText('asyncbacklog.decisions.reviews.verdict.missing')]
      });
    }
    const round = form.closest('[data-review-round]').dataset.reviewRound;
    const kept = draftOf(form);
    await decisions.mark(round, item.dataset.reviewItem, verdict, form.querySelector('textarea').value);
    kept.forget();
    const page = await AsyncBacklog.refreshPart('[data-review-round]');
    const marked = page.querySelector('[data-review-item="' + CSS.escape(item.dataset.reviewItem) + '"]');
    if (marked) AsyncBacklog.mark(marked);
    const next = page.querySelector('[data-review-waits] [data-mark]');
    if (next) return next.focus();
    page.focus();
    AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.decisions.reviews.all-marked'));
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
