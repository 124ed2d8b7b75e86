/* A list of decisions on a page: on an issue, in the hub. Keeps count, and the hint for an empty list, in step. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;

  /** The newest comes first. */
  decisions.add = function (container, decision) {
    const item = AsyncBacklog.copyOf(document.getElementById('async-backlog-decision'));
    container.querySelector('[data-decisions-list]').prepend(decisions.show(item, decision));
    AsyncBacklog.cutLongTexts(item);
    count(container, 1);
    AsyncBacklog.mark(item);
    return item;
  };

  decisions.replace = function (decision) {
    decisions.find(decision.id).forEach((item) => AsyncBacklog.mark(decisions.show(item, decision)));
    if (decisions.ownPage(decision.id)) decisions.redrawPage();
  };

  /** Its own page leads to the rest of the project's. */
  decisions.takeAway = function (id) {
    const page = decisions.ownPage(id);
    if (page) window.location.assign(page.dataset.listLink);
    decisions.find(id).forEach((item) => {
      const container = item.closest('[data-decisions]');
      item.remove();
      count(container, -1);
    });
  };

  decisions.find = function (id) {
    return [...document.querySelectorAll('[data-decision="' + CSS.escape(id) + '"]')];
  };

  /** The button that opens the menu of a decision: menu items hide when used, so the focus goes back there. */
  decisions.menuButton = function (id) {
    return document.querySelector('[aria-controls="decision-actions-' + CSS.escape(id) + '"]');
  };

  /** The panel's number ends in "+" when the issue has more than are shown; the hub has no number. */
  function count(container, change) {
    const badge = container.querySelector('[data-decisions-count]');
    const shown = container.querySelectorAll('[data-decisions-list] [data-decision]').length;
    if (badge) badge.textContent = parseInt(badge.textContent, 10) + change + (badge.textContent.endsWith('+') ? '+' : '');
    container.querySelectorAll('[data-when-some]').forEach((part) => (part.hidden = shown === 0));
    container.querySelectorAll('[data-when-none]').forEach((part) => (part.hidden = shown !== 0));
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
