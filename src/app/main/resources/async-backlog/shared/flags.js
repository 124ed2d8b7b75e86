/* Short notices in the corner. AUI gives them the role "alert", so screen readers say them as well. */
(function (AsyncBacklog) {
  'use strict';

  /**
   * It worked: `subject` is people's own text. AUI takes the body for HTML, hence the escaping. With `action`, an object of a
   * `label` and a function `act`, the flag has a button, to take it back for example.
   */
  AsyncBacklog.tell = function (title, subject, action) {
    const flag = AJS.flag({ type: 'success', title, body: AJS.escapeHtml(subject || ''), close: 'auto' });
    if (!action) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'aui-button aui-button-link';
    button.textContent = action.label;
    button.addEventListener('click', () => {
      flag.close();
      action.act();
    });
    flag.querySelector('.aui-message').append(button);
  };

  /** It did not work, and whoever started it may be looking elsewhere: stays until closed. */
  AsyncBacklog.warn = function (title, why) {
    AJS.flag({ type: 'warning', title, body: AJS.escapeHtml(why), close: 'manual' });
  };
})((window.AsyncBacklog = window.AsyncBacklog || {}));
