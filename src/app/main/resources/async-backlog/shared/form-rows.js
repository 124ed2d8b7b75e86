/* Rows in a form (options, links): data-rows on the list, whose <template> is one row; data-add-row, data-remove-row; data-at-most-one on a
   checkbox that one row of the list may have, or none. */
(function (AsyncBacklog) {
  'use strict';

  let created = 0;

  AsyncBacklog.onClick('[data-add-row]', (button) => {
    const row = AsyncBacklog.addRow(listOf(button, button.dataset.addRow), {});
    AsyncBacklog.focusFirst(row);
    changed(row);
  });

  AsyncBacklog.onClick('[data-remove-row]', (button) => {
    const row = button.closest('[data-row]');
    const list = row.parentElement;
    const next = row.nextElementSibling || row.previousElementSibling;
    row.remove();
    if (next && next.matches('[data-row]')) AsyncBacklog.focusFirst(next);
    else addButton(list).focus();
    changed(list);
  });

  /** Not a radio button, as the mark must come off again. */
  document.addEventListener('change', (event) => {
    const box = event.target;
    if (!box.matches('[data-at-most-one]') || !box.checked) return;
    const others = '[data-at-most-one][data-field="' + box.dataset.field + '"]';
    box.closest('[data-rows]').querySelectorAll(others).forEach((other) => (other.checked = other === box));
  });

  /** Adds a row with these values. Labels need ids of their own in each. */
  AsyncBacklog.addRow = function (list, values) {
    const row = AsyncBacklog.copyOf(list.querySelector('template'));
    created += 1;
    row.querySelectorAll('[data-field]').forEach((field) => {
      field.id = list.dataset.rows + '-' + field.dataset.field + '-' + created;
      const label = row.querySelector('label[data-for="' + field.dataset.field + '"]');
      if (label) label.htmlFor = field.id;
    });
    AsyncBacklog.writeFields(row, values);
    list.append(row);
    AsyncBacklog.pickAll(row);
    return row;
  };

  function listOf(button, name) {
    return button.closest('form').querySelector('[data-rows="' + name + '"]');
  }

  function addButton(list) {
    return list.closest('form').querySelector('[data-add-row="' + list.dataset.rows + '"]');
  }

  function changed(element) {
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
