/* "Mark as read" of one project on the page of all. */
(function (AsyncBacklog) {
  'use strict';

  AsyncBacklog.onClick('[data-mark-project-read]', async (button) => {
    const project = button.closest('[data-project-key]');
    try {
      await AsyncBacklog.catchUp.markRead(project.dataset.projectKey, Number(button.dataset.newest));
    } catch (refusal) {
      if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
      AsyncBacklog.warn(AJS.I18n.getText('asyncbacklog.catchup.not-marked'), refusal.sentences().join(' '));
      return;
    }
    AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.catchup.marked'), project.querySelector('h3 a').textContent);
    takeAway(project);
  });

  /** The focus goes on to the next project, or to the sentence that says that there is none. */
  function takeAway(project) {
    const next = project.nextElementSibling || project.previousElementSibling;
    project.remove();
    const empty = document.querySelector('[data-nothing-new]');
    empty.hidden = Boolean(document.querySelector('[data-mark-project-read]'));
    empty.tabIndex = -1;
    (empty.hidden ? next : empty).focus();
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
