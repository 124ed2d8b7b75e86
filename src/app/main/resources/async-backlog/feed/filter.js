/* The filters that need typing: they go into the address beside those that are in force. */
(function (AsyncBacklog) {
  'use strict';

  AsyncBacklog.onContent((root) => {
    root.querySelectorAll('[data-feed-filter]').forEach((form) => AsyncBacklog.pickAll(form));
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('[data-feed-filter]')) return;
    event.preventDefault();
    const address = new URL(window.location.href);
    ['kind', 'author', 'issue', 'since'].forEach((name) => {
      const value = form.elements[name].value.trim();
      if (value) address.searchParams.set(name, value);
    });
    address.searchParams.delete('cursor');
    window.location.assign(address.pathname + address.search);
  });
})((window.AsyncBacklog = window.AsyncBacklog || {}));
