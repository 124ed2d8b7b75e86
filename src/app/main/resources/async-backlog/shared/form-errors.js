/* Says what is wrong where it is wrong, and puts the reader there. */
(function (AsyncBacklog) {
  'use strict';

  /** Messages under their fields, everything else above the form; the first field in trouble gets the focus. */
  AsyncBacklog.showErrors = function (form, refusal) {
    AsyncBacklog.clearErrors(form);
    const unplaced = [];
    const fields = [];
    for (const [name, message] of Object.entries(refusal.errors)) {
      const item = refusal.items[name];
      const inRow = item && findInRow(form, name, item);
      const field = inRow || find(form, name);
      if (inRow) fields.push(under(inRow, labelOf(inRow) + ': ' + item.message));
      else if (field) fields.push(under(field, message));
      else unplaced.push(message);
    }
    const sentences = refusal.sentences().concat(unplaced);
    const box = sentences.length > 0 ? above(form, sentences) : null;
    const first = fields.sort((a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1)[0];
    if (first) {
      AsyncBacklog.reveal(first);
      (first.matches('[data-rows]') ? rowToMend(first) : first).focus();
    } else if (box) {
      box.scrollIntoView({ block: 'nearest' });
    }
  };

  AsyncBacklog.clearErrors = function (form) {
    form.querySelectorAll('.async-backlog-error').forEach((error) => error.remove());
    form.querySelectorAll('[aria-invalid]').forEach((field) => {
      field.removeAttribute('aria-invalid');
      field.setAttribute('aria-describedby', field.dataset.describedBy || '');
    });
  };

  /** Opens what a field is folded into. */
  AsyncBacklog.reveal = function (field) {
    const fold = field.closest('details');
    if (fold) fold.open = true;
  };

  /** A field by its name in REST, or a list of rows where the error is not that of one row. */
  function find(form, name) {
    return form.querySelector('[data-rows="' + name + '"], [data-field="' + name + '"]:not([data-row] *)');
  }

  /** The field of a row by the row's place among those that were sent. */
  function findInRow(form, name, item) {
    const list = form.querySelector('[data-rows="' + name + '"]');
    const row = list && AsyncBacklog.writtenRows(list)[item.position - 1];
    return row && row.querySelector('[data-field="' + item.field + '"]');
  }

  /** What is picked is kept in a hidden input, to which browsers give no labels. */
  function labelOf(field) {
    const label = field.closest('[data-row]').querySelector('label[data-for="' + field.dataset.field + '"]');
    const own = label || (field.labels && field.labels[0]);
    return own ? own.textContent : field.dataset.field;
  }

  function under(field, message) {
    const error = document.createElement('div');
    error.className = 'error async-backlog-error';
    error.id = (field.id || field.dataset.rows) + '-error';
    error.textContent = message;
    (field.closest('.async-backlog-row-line') || field).after(error);
    const control = AsyncBacklog.controlOf(field);
    control.dataset.describedBy = control.dataset.describedBy || control.getAttribute('aria-describedby') || '';
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', (control.dataset.describedBy + ' ' + error.id).trim());
    return control;
  }

  /** The likeliest place in a list: what is empty or no address, else its first field, else the button that adds one. */
  function rowToMend(list) {
    const inputs = [...list.querySelectorAll('input:not([type="checkbox"])')];
    return inputs.find((input) => input.value.trim() === '' || !input.checkValidity()) || inputs[0] || list.nextElementSibling.nextElementSibling;
  }

  function above(form, sentences) {
    const box = document.createElement('div');
    box.className = 'aui-message aui-message-error async-backlog-error';
    box.setAttribute('role', 'alert');
    box.append(...sentences.map((sentence) => Object.assign(document.createElement('p'), { textContent: sentence })));
    form.prepend(box);
    return box;
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
