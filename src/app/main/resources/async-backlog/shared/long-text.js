/* Cuts what is higher than a few lines and offers the rest. Without script all of it is there. */
(function (AsyncBacklog) {
  'use strict';

  const watched = new WeakSet();

  AsyncBacklog.onContent(cutAll);
  document.addEventListener('focusin', (event) => {
    const cut = event.target.closest('.async-backlog-cut');
    if (cut) open(cut, true);
  });

  /** Watches the size, since a text may be hidden at first, filled later, or wrap when the window changes. */
  function cutAll(root) {
    root.querySelectorAll('[data-long-text]').forEach((text) => {
      if (watched.has(text)) return;
      watched.add(text);
      const button = addButton(text);
      open(text, false);
      new ResizeObserver(() => offer(text, button)).observe(text.firstElementChild);
    });
  }
  AsyncBacklog.cutLongTexts = cutAll;

  function addButton(text) {
    const button = document.createElement('button');
    button.type = 'button';
    button.hidden = true;
    button.className = 'aui-button aui-button-link async-backlog-show-all';
    button.addEventListener('click', () => open(text, text.classList.contains('async-backlog-cut')));
    text.after(button);
    return button;
  }

  function offer(text, button) {
    const cut = text.classList.contains('async-backlog-cut');
    const limit = parseFloat(getComputedStyle(text).getPropertyValue('--async-backlog-cut-lines')) || 6;
    const height = limit * parseFloat(getComputedStyle(text).lineHeight);
    const tooLong = text.firstElementChild.scrollHeight > height + 2;
    button.hidden = !tooLong;
    text.classList.toggle('async-backlog-faded', tooLong && cut);
  }

  function open(text, all) {
    const button = text.nextElementSibling;
    text.classList.toggle('async-backlog-cut', !all);
    button.setAttribute('aria-expanded', String(all));
    button.textContent = all
      ? AJS.I18n.getText('asyncbacklog.show-less')
      : AJS.I18n.getText('asyncbacklog.show-all');
    offer(text, button);
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
