/* What this browser keeps for a person: drafts, and which parts of a form they had open. */
(function (AsyncBacklog) {
  'use strict';

  /**
   * A value under a name, kept per user, since people share browsers. A browser that keeps nothing (private mode, a
   * full store) is no reason to fail.
   */
  AsyncBacklog.remembered = function (name) {
    const key = ['async-backlog', AsyncBacklog.pageSays('remote-user'), name].join('/');

    return {
      read() {
        try {
          return JSON.parse(localStorage.getItem(key));
        } catch (unreadable) {
          return null;
        }
      },
      keep(value) {
        try {
          localStorage.setItem(key, JSON.stringify(value));
        } catch (full) {
          return;
        }
      },
      forget() {
        try {
          localStorage.removeItem(key);
        } catch (closed) {
          return;
        }
      }
    };
  };
})((window.AsyncBacklog = window.AsyncBacklog || {}));
