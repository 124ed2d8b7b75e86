/* "Post update" and "Nothing to report" in the feed, and by an address that ends in #post-update. */
(function (AsyncBacklog) {
  'use strict';

  const updates = AsyncBacklog.updates;
  const HASH = '#post-update';

  AsyncBacklog.onClick('[data-post-update]', (button) => post(button.dataset.projectKey, button));
  AJS.toInit(followAddress);
  window.addEventListener('hashchange', followAddress);

  function followAddress() {
    const button = document.querySelector('[data-post-update]');
    if (location.hash !== HASH || !button) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    if (!document.getElementById('update-form')) post(button.dataset.projectKey, button);
  }

  function post(projectKey, opener) {
    updates.openForm(projectKey, {
      heading: AJS.I18n.getText('asyncbacklog.updates.post'),
      verb: AJS.I18n.getText('asyncbacklog.updates.post'),
      draftName: 'new/' + projectKey,
      load: () => updates.suggested(projectKey),
      send: (update) => updates.post(projectKey, update),
      done: posted,
      opened: (dialog) => offerNothing(dialog, projectKey),
      returnTo: () => (opener.isConnected ? opener : document.querySelector('[data-post-update]'))
    });
  }

  /** One click; it says more than silence. */
  function offerNothing(dialog, projectKey) {
    const button = dialog.querySelector('[data-nothing-to-report]');
    const once = AsyncBacklog.busyWhile(dialog);
    button.hidden = false;
    button.addEventListener('click', () =>
      once(async () => {
        try {
          const update = await updates.post(projectKey, { nothingToReport: true });
          AsyncBacklog.closeDialog(dialog);
          posted(update);
        } catch (refusal) {
          if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
          AsyncBacklog.showErrors(dialog.querySelector('form'), refusal);
        }
      })
    );
  }

  async function posted(update) {
    const title = update.nothingToReport
      ? AJS.I18n.getText('asyncbacklog.updates.nothing.done')
      : AJS.I18n.getText('asyncbacklog.updates.post.done');
    AsyncBacklog.tell(title, '');
    await updates.redrawFeed();
    const shown = document.getElementById('update-' + update.id);
    if (shown) AsyncBacklog.mark(shown);
  }

  /** On a page that shows no feed there is nothing to draw. */
  updates.redrawFeed = function () {
    return AsyncBacklog.refreshParts('#async-backlog-waiting', '#async-backlog-feed');
  };
})((window.AsyncBacklog = window.AsyncBacklog || {}));
