/* What is looked for goes into the address beside the filters that are in force. */
(function () {
  'use strict';

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('[data-decision-search]')) return;
    event.preventDefault();
    const address = new URL(window.location.href);
    const text = form.elements.q.value.trim();
    if (text) address.searchParams.set('q', text);
    else address.searchParams.delete('q');
    address.searchParams.delete('cursor');
    window.location.assign(address.pathname + address.search);
  });
})();
