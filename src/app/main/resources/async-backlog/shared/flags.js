/* Short notices in the corner. AUI gives them the role "alert", so screen readers say them as well. */
(function (AsyncBacklog) {
  'use strict';

  /** It worked: `subject` is people's own text. AUI takes the body for HTML, hence the escaping. */
  AsyncBacklog.tell = function (title, subject) {
    AJS.flag({ type: 'success', title, body: AJS.escapeHtml(subject || ''), close: 'auto' });
  };

  /** It did not work, and whoever started it may be looking elsewhere: stays until closed. */
  AsyncBacklog.warn = function (title, why) {
    AJS.flag({ type: 'warning', title, body: AJS.escapeHtml(why), close: 'manual' });
  };
})((window.AsyncBacklog = window.AsyncBacklog || {}));
