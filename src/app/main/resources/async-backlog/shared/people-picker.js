/* Fields for a person, data-person-picker on a text field: search while typing, by AUI's select. The value is Jira's name of the person. */
(function (AsyncBacklog) {
  'use strict';

  const MOST = 20;

  AsyncBacklog.onContent((root) => {
    root.querySelectorAll('[data-person-picker]:not(.select2-offscreen)').forEach(AsyncBacklog.pickPeople);
  });

  /** Makes a picker of the field. Its `data-placeholder` says what an empty one means. */
  AsyncBacklog.pickPeople = function (field) {
    AJS.$(field).auiSelect2({
      allowClear: true,
      placeholder: field.dataset.placeholder || ' ',
      minimumInputLength: 1,
      ajax: {
        url: AJS.contextPath() + '/rest/api/2/user/picker',
        dataType: 'json',
        quietMillis: 150,
        data: (query) => ({ query, maxResults: MOST }),
        results: (found) => ({ results: found.users.map((user) => ({ id: user.name, text: nameOf(user) })) })
      }
    });
  };

  /** Two people of one name are told apart by what they log in with. */
  function nameOf(user) {
    return user.displayName === user.name ? user.name : user.displayName + ' (' + user.name + ')';
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
