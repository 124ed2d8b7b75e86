/* AUI's dialogs, made from a <template> of the page. */
(function (AsyncBacklog) {
  'use strict';

  /**
   * Shows a copy of the template and answers its element. It goes when closed, and the focus returns to the opener, or to
   * what `returnTo` names if the opener has gone (a menu item does when its menu closes).
   */
  AsyncBacklog.openDialog = function (templateId, returnTo) {
    const element = AsyncBacklog.copyOf(document.getElementById(templateId));
    document.body.append(element);
    element.setAttribute('data-aui-remove-on-hide', 'true');
    reachByTab(element);
    const dialog = AJS.dialog2(element);
    dialog.on('hide', () => setTimeout(() => giveBack(returnTo), 0));
    element.querySelectorAll('[data-close]').forEach((button) => button.addEventListener('click', () => dialog.hide()));
    dialog.show();
    return element;
  };

  AsyncBacklog.closeDialog = function (element) {
    AJS.dialog2(element).hide();
  };

  /**
   * A button whose work takes time. It can't be pressed twice and tells so, but keeps the focus, which `disabled` would
   * lose. Answers a function that runs one piece of work at a time.
   */
  AsyncBacklog.busyWhile = function (element) {
    const buttons = [...element.querySelectorAll('[data-busy]')];
    const spinner = element.querySelector('aui-spinner');
    let busy = false;

    function show() {
      buttons.forEach((button) => button.setAttribute('aria-disabled', String(busy)));
      element.setAttribute('aria-busy', String(busy));
      if (spinner) spinner.hidden = !busy;
    }

    return async function (work) {
      if (busy) return;
      busy = true;
      show();
      try {
        await work();
      } finally {
        busy = false;
        show();
      }
    };
  };

  /** AUI moves the focus in its dialogs itself and knows no summaries. What is folded away hides by the style, so that it is left out. */
  function reachByTab(element) {
    element.querySelectorAll('summary').forEach((summary) => (summary.tabIndex = 0));
  }

  function giveBack(returnTo) {
    const element = returnTo && returnTo();
    if (element && element.isConnected) element.focus();
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
