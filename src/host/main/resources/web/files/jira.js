/* What Jira's own scripts give to apps beside AUI, jQuery and the AMD loader; only what apps were seen to use on Jira 11. */
(function () {
  'use strict';

  const $ = window.jQuery;
  const contextPath = AJS.contextPath;

  AJS.Meta = {
    get: (key) => $('meta[name="ajs-' + key + '"]').attr('content'),
    getBoolean: (key) => AJS.Meta.get(key) === 'true',
    getNumber: (key) => Number(AJS.Meta.get(key))
  };
  window.WRM = { contextPath, format: AJS.format, I18n: AJS.I18n };

  const Types = { NEW_CONTENT_ADDED: 'newContentAdded' };
  const events = {
    bind: (name, handler) => $(document).on(name, handler),
    unbind: (name, handler) => $(document).off(name, handler),
    one: (name, handler) => $(document).one(name, handler),
    trigger: (name, parameters) => $(document).trigger(name, parameters)
  };
  window.JIRA = Object.assign({ Events: Types }, events);

  define('jquery', () => $);
  define('wrm/context-path', () => contextPath);
  define('wrm/format', () => AJS.format);
  define('wrm/i18n', () => AJS.I18n);
  define('jira/util/events', () => events);
  define('jira/util/events/types', () => Types);
})();
