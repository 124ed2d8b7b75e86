/* Remembers that the feed was read: by a button, and by itself once all that is new has been before the reader's eyes, the last page of it
   for some seconds. How far somebody has read is one place, so what they have not come to yet must not lie behind it. */
(function (AsyncBacklog) {
  'use strict';

  const SECONDS = 5;

  AsyncBacklog.onClick('[data-mark-read]', async (button) => {
    const feed = button.closest('[data-feed]');
    if (!(await markRead(feed, feed.querySelector('#async-backlog-feed').dataset.newest))) return;
    button.remove();
    await AsyncBacklog.refreshPart('#async-backlog-feed');
  });

  AsyncBacklog.onContent((root) => {
    const list = root.id === 'async-backlog-feed' ? root : root.querySelector('#async-backlog-feed');
    if (!list || list.dataset.watched) return;
    list.dataset.watched = 'true';
    const newest = newestSeen(list);
    if (newest && !list.dataset.rest) watch(list, newest);
  });

  /** The newest event of the page, or of the first of those through which the reader came to it; nothing when there is nothing to mark. */
  function newestSeen(list) {
    const { newest, from, rest, unread } = list.dataset;
    const way = wayOf(list.closest('[data-feed]').dataset.projectKey);
    if (newest !== '0') {
      if (rest) way.keep({ newest, pages: [rest] });
      return rest || unread !== undefined ? newest : null;
    }
    const come = from && way.read();
    if (!come || !come.pages.includes(from)) return null;
    if (rest && !come.pages.includes(rest)) way.keep({ newest: come.newest, pages: come.pages.concat(rest) });
    return come.newest;
  }

  /** The pages that follow one another from the first on, in this tab. A browser that keeps nothing leaves the button. */
  function wayOf(projectKey) {
    const key = ['async-backlog', AsyncBacklog.pageSays('remote-user'), 'feed-way', projectKey].join('/');
    return {
      read() {
        try {
          return JSON.parse(sessionStorage.getItem(key));
        } catch (unreadable) {
          return null;
        }
      },
      keep(way) {
        try {
          sessionStorage.setItem(key, JSON.stringify(way));
        } catch (full) {
          return;
        }
      }
    };
  }

  function watch(list, newest) {
    let seen = 0;
    const timer = setInterval(() => {
      if (!list.isConnected) return clearInterval(timer);
      if (document.visibilityState !== 'visible') return;
      seen += 1;
      if (seen < SECONDS) return;
      clearInterval(timer);
      markRead(list.closest('[data-feed]'), newest, true);
    }, 1000);
  }

  /** What is shown as new stays so until the page is drawn again. */
  async function markRead(feed, newest, inSilence) {
    const event = Number(newest);
    try {
      await AsyncBacklog.request('PUT', '/projects/' + encodeURIComponent(feed.dataset.projectKey) + '/seen', { event });
      return true;
    } catch (refusal) {
      if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
      if (!inSilence) AsyncBacklog.warn(AJS.I18n.getText('asyncbacklog.not-done'), refusal.sentences().join(' '));
      return false;
    }
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
