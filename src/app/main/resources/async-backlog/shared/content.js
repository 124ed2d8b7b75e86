/* Jira draws parts of a page anew, a panel after each inline edit for example: scripts then start over on that part. */
(function (AsyncBacklog) {
  'use strict';

  const starts = [];

  /** Runs `start(root)` for the page once it is there, and for each part that Jira or a script of ours draws later. */
  AsyncBacklog.onContent = function (start) {
    starts.push(start);
    AJS.toInit(() => start(document));
    AJS.toInit(() => {
      if (!window.JIRA || !JIRA.bind || !JIRA.Events) return;
      JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, (event, context) => start(AJS.$(context)[0] || document));
    });
  };

  /** As below, of one part; answers it. */
  AsyncBacklog.refreshPart = async function (selector) {
    return (await AsyncBacklog.refreshParts(selector))[0];
  };

  /**
   * Puts the parts of the page that selectors name as the server shows them now in the place of what is there, so that markup is
   * written once, by the server; a part that is gone there goes here. What a script on them had started, starts anew. Answers
   * those that are there. When the page can't be had, what is there stays and the reader is told: what was done before is done,
   * so this is no reason to fail.
   */
  AsyncBacklog.refreshParts = async function (...selectors) {
    const page = await fetchPage();
    if (!page) {
      AsyncBacklog.warn(AJS.I18n.getText('asyncbacklog.outdated'), AJS.I18n.getText('asyncbacklog.outdated.reload'));
    }
    const parts = selectors.map((selector) => {
      const part = document.querySelector(selector);
      return page ? exchange(part, page.querySelector(selector)) : part;
    });
    return parts.filter(Boolean);
  };

  /** Nothing when the server can't be reached, answers something else, or the login has expired. */
  async function fetchPage() {
    try {
      const response = await fetch(window.location.pathname + window.location.search, { credentials: 'same-origin' });
      if (!response.ok || response.redirected) return null;
      return new DOMParser().parseFromString(await response.text(), 'text/html');
    } catch (unreachable) {
      return null;
    }
  }

  function exchange(part, shown) {
    if (!part) return null;
    if (!shown) {
      part.remove();
      return null;
    }
    const fresh = document.importNode(shown, true);
    part.replaceWith(fresh);
    starts.forEach((start) => start(fresh));
    return fresh;
  }

  /** Runs `act(element, event)` on a click on what matches, also on what is drawn later. */
  AsyncBacklog.onClick = function (selector, act) {
    document.addEventListener('click', (event) => {
      const element = event.target.closest(selector);
      if (element) act(element, event);
    });
  };

  /** Lets people see where the new thing went. */
  AsyncBacklog.mark = function (element) {
    element.classList.add('async-backlog-marked');
    element.scrollIntoView({ block: 'nearest' });
    setTimeout(() => element.classList.remove('async-backlog-marked'), 4000);
  };
})((window.AsyncBacklog = window.AsyncBacklog || {}));
