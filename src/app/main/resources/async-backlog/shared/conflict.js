/* Somebody else was faster: shows their text beside one's own, field by field, and lets the person choose. */
(function (AsyncBacklog) {
  'use strict';

  /** @param current the thing as it now stands, in the form's own terms */
  AsyncBacklog.showConflict = function (dialog, current) {
    const mine = AsyncBacklog.readForm(dialog.querySelector('form'));
    clear(dialog);
    dialog.classList.replace('aui-dialog2-medium', 'aui-dialog2-large');
    dialog.querySelectorAll('[data-send], .aui-dialog2-footer-hint').forEach((part) => (part.hidden = true));
    dialog.querySelectorAll('[data-keep-mine], [data-take-theirs]').forEach((button) => (button.hidden = false));
    dialog.querySelector('[data-conflict-who]').textContent = who(current);
    dialog.querySelector('[data-conflict]').hidden = false;
    dialog.querySelector('[data-draft-note]').hidden = true;
    Object.keys(mine)
      .filter((name) => inWords(mine[name]) !== inWords(current[name]))
      .forEach((name) => beside(dialog, name, inWords(current[name])));
    dialog.querySelector('[data-keep-mine]').focus();
    dialog.querySelector('.aui-dialog2-content').scrollTop = 0;
  };

  function clear(dialog) {
    dialog.querySelectorAll('.async-backlog-theirs').forEach((text) => text.remove());
    dialog.querySelectorAll('.async-backlog-beside').forEach((group) => group.classList.remove('async-backlog-beside'));
  }

  function who(current) {
    if (!current.updatedAt) return AJS.I18n.getText('asyncbacklog.conflict.somebody');
    const when = AsyncBacklog.ago(current.updatedAt);
    return current.updatedBy
      ? AJS.I18n.getText('asyncbacklog.conflict.who', current.updatedBy.displayName, when)
      : AJS.I18n.getText('asyncbacklog.conflict.someone', when);
  }

  /** The text that stands now, next to the field whose text differs from it. */
  function beside(dialog, name, text) {
    const field = dialog.querySelector('[data-field="' + name + '"], [data-rows="' + name + '"]');
    const theirs = document.createElement('div');
    const label = document.createElement('strong');
    const words = document.createElement('div');
    theirs.className = 'async-backlog-theirs';
    label.textContent = AJS.I18n.getText('asyncbacklog.conflict.stands-now');
    words.dir = 'auto';
    words.textContent = text || AJS.I18n.getText('asyncbacklog.conflict.nothing');
    theirs.append(label, words);
    const group = field.closest('.field-group, .async-backlog-rows');
    group.classList.add('async-backlog-beside');
    group.append(theirs);
    AsyncBacklog.reveal(field);
  }

  /** A field's text, or a line for each thing said in the rows of a list. */
  function inWords(value) {
    if (value === true) return '\u2713';
    if (!Array.isArray(value)) return value === null || value === undefined || value === false ? '' : String(value);
    return value.map((item) => (typeof item === 'string' ? item : row(item))).join('\n');
  }

  /** Whatever the rows are of: options have sides, links an address, questions somebody who is asked, assumptions a limit. */
  function row(item) {
    const chosen = item.chosen ? '\u2713 ' : '';
    return [
      chosen + (item.title || item.text || item.date || item.jql || item.kpi),
      item.value !== undefined && item.value !== null && item.value !== '' && item.operator + ' ' + item.value,
      item.pros && '+ ' + item.pros,
      item.cons && '\u2212 ' + item.cons,
      item.url,
      item.to && '\u2192 ' + item.to
    ]
      .filter(Boolean)
      .join('\n');
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
