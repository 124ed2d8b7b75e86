/* Short notices in the corner. AUI gives them the role "alert", so screen readers say them as well. */
(function (AsyncBacklog) {
  'use strict';

  /** It worked: `subject` is people's own text. AUI takes the body for HTML, hence the escaping. */
  AsyncBacklog.tell = function (title, subject) {
    AJS.flag({ type: 'success', title, body: AJS.escapeHtml(subject || ''), close: 'auto' });
  };

  /** It did not work, and there is no form that could say so. */
  AsyncBacklog.warn = function (title, refusal) {
    AJS.flag({ type: 'error', title, body: AJS.escapeHtml(refusal.sentences().join(' ')), close: 'manual' });
  };
})((window.AsyncBacklog = window.AsyncBacklog || {}));
