/* The filters that need typing: they go into the address beside those that are in force, which then leads to nothing else any more. */
(function (AsyncBacklog) {
  'use strict';

  AsyncBacklog.onContent((root) => {
    root.querySelectorAll('[data-feed-filter]').forEach((form) => AsyncBacklog.pickAll(form));
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('[data-feed-filter]')) return;
    event.preventDefault();
    const inForce = new URLSearchParams(window.location.search);
    const address = new URL(form.getAttribute('action'), window.location.href);
    ['kind', 'author', 'health', 'issue', 'since'].forEach((name) => {
      const field = form.elements[name];
      const value = (field && field.value.trim()) || inForce.get(name);
      if (value) address.searchParams.set(name, value);
    });
    window.location.assign(address.pathname + address.search);
  });
})((window.AsyncBacklog = window.AsyncBacklog || {}));
