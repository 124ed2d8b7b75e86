/* Links to an update lead to ?update=ID, for which the feed begins where it stands. */
(function (AsyncBacklog) {
  'use strict';

  AJS.toInit(() => {
    const id = new URLSearchParams(location.search).get('update');
    const update = id && document.getElementById('update-' + id);
    if (!update) return;
    update.scrollIntoView({ block: 'start' });
    update.focus({ preventScroll: true });
    AsyncBacklog.mark(update);
  });
})((window.AsyncBacklog = window.AsyncBacklog || {}));
