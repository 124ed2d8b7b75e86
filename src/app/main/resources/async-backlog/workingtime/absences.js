/* One's own absences: add one, remove one, take the removal back. */
(function (AsyncBacklog) {
  'use strict';

  AsyncBacklog.onContent((root) => {
    root.querySelectorAll('[data-absence-form]').forEach((form) => {
      AsyncBacklog.onSend(form, () => add(form));
      AsyncBacklog.pickAll(form);
      suggestEnd(form);
    });
  });

  AsyncBacklog.onClick('[data-remove-absence]', async (button) => {
    const row = button.closest('[data-absence]');
    if (row.getAttribute('aria-busy') === 'true') return;
    row.setAttribute('aria-busy', 'true');
    try {
      await AsyncBacklog.request('DELETE', '/me/absences/' + row.dataset.absence);
    } catch (refusal) {
      if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
      row.removeAttribute('aria-busy');
      if (refusal.status !== 404) {
        AsyncBacklog.warn(AJS.I18n.getText('asyncbacklog.workingtime.absence.not-removed'), refusal.sentences().join(' '));
        return;
      }
    }
    const { from, to, deputy } = row.dataset;
    const days = row.querySelector('[data-days]').textContent;
    await refresh();
    AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.workingtime.absence.removed'), days, {
      label: AJS.I18n.getText('asyncbacklog.undo'),
      act: () => takeBack({ from, to, deputy: deputy || null })
    });
  });

  async function add(form) {
    const values = AsyncBacklog.readForm(form);
    const errors = {};
    form.querySelectorAll('input[type="date"]').forEach((field) => {
      if (field.validity.badInput) errors[field.dataset.field] = AJS.I18n.getText('asyncbacklog.form.unfinished');
    });
    if (Object.keys(errors).length > 0) throw new AsyncBacklog.Refusal(400, { errors });
    show(await AsyncBacklog.request('POST', '/me/absences', values), await refresh());
    AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.workingtime.absence.added'));
  }

  async function takeBack(absence) {
    try {
      show(await AsyncBacklog.request('POST', '/me/absences', absence), await refresh());
    } catch (refusal) {
      if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
      const why = refusal.sentences().concat(Object.values(refusal.errors)).join(' ');
      AsyncBacklog.warn(AJS.I18n.getText('asyncbacklog.workingtime.absence.not-back'), why);
    }
  }

  /** Absences change whether one is at work now, too. */
  async function refresh() {
    await AsyncBacklog.refreshPart('.async-backlog-now');
    const part = await AsyncBacklog.refreshPart('[data-part="absences"]');
    part.querySelector('[data-field="from"]').focus();
    return part;
  }

  function show(added, part) {
    const row = part.querySelector('[data-absence="' + added.id + '"]');
    if (!row) return;
    AsyncBacklog.reveal(row);
    AsyncBacklog.mark(row);
  }

  /** Most absences end in the month in which they begin, and many on the same day. */
  function suggestEnd(form) {
    const from = form.querySelector('[data-field="from"]');
    const to = form.querySelector('[data-field="to"]');
    from.addEventListener('change', () => {
      to.min = from.value;
      if (from.value && (!to.value || to.value < from.value)) to.value = from.value;
    });
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
