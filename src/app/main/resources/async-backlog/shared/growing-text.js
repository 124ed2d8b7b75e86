/* Text fields grow with what is written, up to what the style allows. */
(function (AsyncBacklog) {
  'use strict';

  document.addEventListener('input', (event) => {
    if (event.target.matches('textarea[data-grows]')) grow(event.target);
  });

  /** For fields that a script has filled, or that have just been shown. */
  AsyncBacklog.growAll = function (root) {
    root.querySelectorAll('textarea[data-grows]').forEach(grow);
  };

  function grow(field) {
    if (field.offsetParent === null) return;
    field.style.height = 'auto';
    field.style.height = field.scrollHeight + field.offsetHeight - field.clientHeight + 'px';
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
