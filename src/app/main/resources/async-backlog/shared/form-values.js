/* A form's values as the object that REST takes, and back: data-field on fields, data-rows on lists of rows. */
(function (AsyncBacklog) {
  'use strict';

  AsyncBacklog.readForm = function (form) {
    const values = {};
    fieldsOf(form).forEach((field) => (values[field.dataset.field] = valueOf(field)));
    form.querySelectorAll('[data-rows]').forEach((list) => (values[list.dataset.rows] = readRows(list)));
    return values;
  };

  AsyncBacklog.writeForm = function (form, values) {
    AsyncBacklog.writeFields(form, values);
    form.querySelectorAll('[data-rows]').forEach((list) => {
      list.querySelectorAll('[data-row]').forEach((row) => row.remove());
      (values[list.dataset.rows] || []).forEach((row) => AsyncBacklog.addRow(list, row));
    });
    AsyncBacklog.pickAll(form);
    AsyncBacklog.showPicked(form);
    AsyncBacklog.growAll(form);
  };

  /** The first field that is shown and typed into. */
  AsyncBacklog.focusFirst = function (form) {
    const first = [...form.querySelectorAll('[data-field]')].find((field) => field.offsetParent !== null);
    if (first) first.focus();
  };

  AsyncBacklog.writeFields = function (root, values) {
    fieldsOf(root).forEach((field) => {
      const value = values[field.dataset.field];
      if (field.type === 'checkbox') field.checked = Boolean(value);
      else field.value = value === null || value === undefined ? '' : value;
      if (field.matches('select') && field.selectedIndex < 0) field.selectedIndex = 0;
    });
  };

  /** Rows that nobody wrote into are left out. */
  function readRows(list) {
    return AsyncBacklog.writtenRows(list).map(readRow);
  }

  /** In the order in which they are sent. A choice alone, which always says something, is nothing written. */
  AsyncBacklog.writtenRows = function (list) {
    return [...list.querySelectorAll('[data-row]')].filter((row) =>
      [...row.querySelectorAll('[data-field]')].some(
        (field) => !field.matches('select, [type="checkbox"]') && field.value.trim() !== ''
      )
    );
  };

  function readRow(row) {
    const values = {};
    row.querySelectorAll('[data-field]').forEach((field) => {
      values[field.dataset.field] = valueOf(field);
    });
    return values;
  }

  /** A text is kept as it is, so that it stays what was read; a title or an address is one line without ends of space. */
  function valueOf(field) {
    if (field.type === 'checkbox') return field.checked;
    return field.matches('textarea') ? field.value : field.value.trim();
  }

  /** The fields of the form itself, or of the one row that was given. */
  function fieldsOf(root) {
    const fields = [...root.querySelectorAll('[data-field]')];
    return root.matches('[data-row]') ? fields : fields.filter((field) => !field.closest('[data-row]'));
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
