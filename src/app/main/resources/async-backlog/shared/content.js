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

  /**
   * Puts the part of the page that a selector names as the server shows it now in the place of what is there, and answers it;
   * what a script on it had started, starts anew.
   */
  AsyncBacklog.refreshPart = async function (selector) {
    const response = await fetch(window.location.href, { credentials: 'same-origin' });
    const shown = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector(selector);
    const part = document.querySelector(selector);
    if (!shown || !part) return part;
    const fresh = document.importNode(shown, true);
    part.replaceWith(fresh);
    starts.forEach((start) => start(fresh));
    return fresh;
  };

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
