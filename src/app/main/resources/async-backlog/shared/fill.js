/*
 * Puts values into markup that the server rendered, or into a copy of a <template>, so that markup is written once:
 *   data-text="title"            the element's text
 *   data-when="rationale"        shown only when there is such a value
 *   data-attributes="href:url"   attributes
 *   data-each="options"          a list: its <template> is copied for each item
 */
(function (AsyncBacklog) {
  'use strict';

  AsyncBacklog.fill = function (root, values) {
    own(root, 'each').forEach((list) => fillList(list, values[list.dataset.each] || []));
    own(root, 'text').forEach((element) => (element.textContent = words(values[element.dataset.text])));
    own(root, 'when').forEach((element) => (element.hidden = !has(values[element.dataset.when])));
    own(root, 'attributes').forEach((element) => fillAttributes(element, values));
    return root;
  };

  /** A copy of what a <template> holds: its one element. */
  AsyncBacklog.copyOf = function (template) {
    return document.importNode(template.content, true).firstElementChild;
  };

  function fillList(list, items) {
    const template = list.querySelector('template');
    list.replaceChildren(template, ...items.map((item) => AsyncBacklog.fill(AsyncBacklog.copyOf(template), item)));
  }

  function fillAttributes(element, values) {
    for (const pair of element.dataset.attributes.split(' ')) {
      const [attribute, name] = pair.split(':');
      element.setAttribute(attribute, words(values[name]));
    }
  }

  /** The marked elements of root itself, not those of a list inside it: they get the values of their own item. */
  function own(root, mark) {
    const selector = '[data-' + mark + ']';
    const inside = [...root.querySelectorAll(selector)].filter((element) => {
      const list = element.parentElement.closest('[data-each]');
      return !list || !root.contains(list);
    });
    return root.matches(selector) ? [root, ...inside] : inside;
  }

  function has(value) {
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  }

  function words(value) {
    return value === null || value === undefined ? '' : String(value);
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
