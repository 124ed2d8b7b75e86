/* A decision's own page: the server draws it anew after each step. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;

  /** The page of a decision, if that is what is shown; of any decision without an id. */
  decisions.ownPage = function (id) {
    return document.querySelector(id === undefined ? '[data-decision-page]' : '[data-decision-page="' + CSS.escape(id) + '"]');
  };

  /** The focus goes to the part that `selector` names, else to the page itself: what had it may be gone. */
  decisions.redrawPage = async function (selector) {
    const page = await AsyncBacklog.refreshPart('[data-decision-page]');
    if (!page) return;
    const part = selector && page.querySelector(selector);
    (part || page).focus({ preventScroll: true });
    if (part) AsyncBacklog.mark(part);
  };
})((window.AsyncBacklog = window.AsyncBacklog || {}));
