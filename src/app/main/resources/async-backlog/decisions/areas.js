/* The decision areas of a project among its settings: adding, editing, removing, and their order. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;
  const idOf = (button) => Number(button.closest('[data-area]').dataset.area);

  AsyncBacklog.onClick('[data-area-add]', (button) =>
    decisions.openAreaForm(partOf(button).dataset.projectKey, undefined, () => document.querySelector('[data-area-add]'))
  );
  AsyncBacklog.onClick('[data-area-edit]', (button) => {
    const id = idOf(button);
    decisions.openAreaForm(partOf(button).dataset.projectKey, id, () => find(id, '[data-area-edit]'));
  });
  AsyncBacklog.onClick('[data-area-remove]', ask);
  AsyncBacklog.onClick('[data-area-up]', (button) => move(button, -1, '[data-area-up]'));
  AsyncBacklog.onClick('[data-area-down]', (button) => move(button, 1, '[data-area-down]'));

  function partOf(button) {
    return button.closest('[data-areas]');
  }

  function find(id, selector) {
    return document.querySelector('[data-area="' + id + '"] ' + selector);
  }

  async function move(button, step, selector) {
    const id = idOf(button);
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    const saved = await attempt(partOf(button), (items) => {
      const from = items.findIndex((area) => area.id === id);
      const to = Math.min(items.length - 1, Math.max(0, from + step));
      items.splice(to, 0, ...items.splice(from, 1));
    });
    const same = saved && find(id, selector);
    if (same) same.focus();
    else button.removeAttribute('aria-disabled');
  }

  function ask(button) {
    const id = idOf(button);
    const part = partOf(button);
    const dialog = AsyncBacklog.openDialog(
      'async-backlog-area-remove',
      () => find(id, '[data-area-remove]') || document.querySelector('[data-area-add]')
    );
    const form = dialog.querySelector('form');
    const once = AsyncBacklog.busyWhile(dialog);
    const name = button.closest('[data-area]').querySelector('[data-area-name]').textContent;
    AsyncBacklog.fill(form, { name });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      once(async () => {
        const saved = await attempt(part, (items) => {
          const place = items.findIndex((area) => area.id === id);
          if (place >= 0) items.splice(place, 1);
        });
        AsyncBacklog.closeDialog(dialog);
        if (saved) AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.decisions.areas.removed'), name);
      });
    });
  }

  /** Of areas that somebody else has changed meanwhile, the reader looks at theirs before doing anything to them. */
  async function attempt(part, change) {
    const { projectKey, version } = part.dataset;
    try {
      const { items } = await decisions.areas(projectKey);
      change(items);
      await decisions.saveAreas(projectKey, { items, version: Number(version) });
      await AsyncBacklog.refreshPart('[data-part="areas"]');
      return true;
    } catch (refusal) {
      if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
      const why = refusal.sentences().concat(Object.values(refusal.errors)).join(' ');
      AsyncBacklog.warn(AJS.I18n.getText('asyncbacklog.decisions.areas.not-saved'), why);
      if (refusal.status === 409) await AsyncBacklog.refreshPart('[data-part="areas"]');
      return false;
    }
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
