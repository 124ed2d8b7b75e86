/* Remembers that the feed was read: by a button, and by itself once it has been before the reader's eyes for some seconds. */
(function (AsyncBacklog) {
  'use strict';

  const SECONDS = 5;

  AsyncBacklog.onClick('[data-mark-read]', async (button) => {
    if (!(await markRead(button.closest('[data-feed]')))) return;
    button.remove();
    await AsyncBacklog.refreshPart('#async-backlog-feed');
  });

  AsyncBacklog.onContent((root) => {
    const list = root.querySelector('#async-backlog-feed[data-unread]');
    if (!list || list.dataset.newest === '0' || list.dataset.watched) return;
    list.dataset.watched = 'true';
    let seen = 0;
    const timer = setInterval(() => {
      if (!list.isConnected) return clearInterval(timer);
      if (document.visibilityState !== 'visible') return;
      seen += 1;
      if (seen < SECONDS) return;
      clearInterval(timer);
      markRead(list.closest('[data-feed]'), true);
    }, 1000);
  });

  /** What is shown as new stays so until the page is drawn again. */
  async function markRead(feed, inSilence) {
    const event = Number(feed.querySelector('#async-backlog-feed').dataset.newest);
    try {
      await AsyncBacklog.request('PUT', '/projects/' + encodeURIComponent(feed.dataset.projectKey) + '/seen', { event });
      return true;
    } catch (refusal) {
      if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
      if (!inSilence) AsyncBacklog.warn(AJS.I18n.getText('asyncbacklog.failed'), refusal.sentences().join(' '));
      return false;
    }
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
