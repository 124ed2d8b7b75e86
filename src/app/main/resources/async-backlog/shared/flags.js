/* Short notices in the corner. AUI gives them the role "alert", so screen readers say them as well. */
(function (AsyncBacklog) {
  'use strict';

  /** It worked: `subject` is people's own text. AUI takes the body for HTML, hence the escaping. */
  AsyncBacklog.tell = function (title, subject) {
    AJS.flag({ type: 'success', title, body: AJS.escapeHtml(subject || ''), close: 'auto' });
  };
})((window.AsyncBacklog = window.AsyncBacklog || {}));
