/* Marking the decisions of a review round, one after the other. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;

  AsyncBacklog.onContent((root) => {
    root.querySelectorAll('[data-mark-form]').forEach((form) => {
      keepComment(form);
      AsyncBacklog.growAll(form);
      AsyncBacklog.onSend(form, () => send(form));
    });
  });

  function draftOf(form) {
    const round = form.closest('[data-review-round]').dataset.reviewRound;
    return AsyncBacklog.remembered('review-comment/' + round + '/' + form.closest('[data-review-item]').dataset.reviewItem);
  }

  /** What was written and not sent is there again. */
  function keepComment(form) {
    const field = form.querySelector('textarea');
    const kept = draftOf(form);
    field.value = kept.read() || field.value;
    field.addEventListener('input', () => kept.keep(field.value));
  }

  /** The focus goes on to what waits next. */
  async function send(form) {
    const item = form.closest('[data-review-item]');
    const chosen = form.querySelector('[data-mark]:checked');
    if (!chosen) {
      throw new AsyncBacklog.Refusal(400, {
        errorMessages: [AJS.I18n.getText('asyncbacklog.decisions.reviews.verdict.missing')]
      });
    }
    const round = form.closest('[data-review-round]').dataset.reviewRound;
    const kept = draftOf(form);
    await decisions.mark(round, item.dataset.reviewItem, chosen.value, form.querySelector('textarea').value);
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
