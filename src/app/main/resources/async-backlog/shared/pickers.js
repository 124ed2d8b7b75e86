/* People, groups, roles and issues are picked while typing, by the suggestions of Jira's own REST; the field holds names and keys as REST takes
   them, several of them separated by commas. */
(function (AsyncBacklog) {
  'use strict';

  const MOST = 20;

  /** Display names of people by their names, as far as Jira has told them. */
  const faces = new Map();

  /** Another kind of thing that fields may pick: `options(field)` are those of Select2, beside what all pickers have. */
  AsyncBacklog.addPicker = function (kind, options) {
    OPTIONS[kind] = (field) => several(field, options(field));
  };

  /** A call of REST for what is typed: `results(answer, text)` are objects of an `id` and a `text`. */
  AsyncBacklog.pickerCalls = calls;

  /** data-pick="person", "people", "groups", "roles", "issue" or "issues" on fields of a form that is shown. A disabled one asks for nothing. */
  AsyncBacklog.pickAll = function (root) {
    root.querySelectorAll('[data-pick]').forEach((field) => {
      if (field.dataset.picks) return;
      field.dataset.picks = 'true';
      if (field.disabled) field.dataset.placeholder = '';
      AJS.$(field).auiSelect2(OPTIONS[field.dataset.pick](field));
      AJS.$(field).on('change', () => field.dispatchEvent(new Event('input', { bubbles: true })));
    });
  };

  /** Shows what the field holds, after a script has written it. */
  AsyncBacklog.showPicked = function (root) {
    root.querySelectorAll('[data-pick][data-picks]').forEach((field) => AJS.$(field).select2('val', namesIn(field)));
  };

  /** What the reader comes to when they come to a field: of a picker, whose field is hidden, the input of Select2. */
  AsyncBacklog.controlOf = function (field) {
    if (!field.dataset.picks) return field;
    return AJS.$(field).select2('container')[0].querySelector('.select2-focusser, .select2-input') || field;
  };

  const OPTIONS = {
    person: (field) => ({
      allowClear: true,
      minimumInputLength: 1,
      placeholder: field.dataset.placeholder,
      width: '100%',
      ajax: calls('/rest/api/2/user/picker', (text) => ({ query: text, maxResults: MOST }), people),
      initSelection: (element, show) => show(named(field, element.val())),
      formatResult: line,
      formatSelection: line,
      escapeMarkup: (markup) => markup
    }),
    people: (field) => several(field, {
      ajax: calls('/rest/api/2/user/picker', (text) => ({ query: text, maxResults: MOST }), people),
      initSelection: (element, show) => Promise.all(namesIn(field).map(person)).then(show)
    }),
    groups: (field) => several(field, {
      ajax: calls('/rest/api/2/groups/picker', (text) => ({ query: text, maxResults: MOST }), groups)
    }),
    roles: (field) => several(field, {
      ajax: calls('/rest/api/2/project/' + encodeURIComponent(field.dataset.projectKey) + '/role', () => ({}), roles)
    }),
    issue: (field) => ({
      allowClear: true,
      minimumInputLength: 1,
      placeholder: field.dataset.placeholder,
      width: '100%',
      ajax: calls('/rest/api/2/issue/picker', (text) => ({ query: text, currentJQL: field.dataset.jql || '' }), issues),
      initSelection: (element, show) => show({ id: element.val(), text: element.val() }),
      formatResult: line,
      formatSelection: line,
      escapeMarkup: (markup) => markup
    }),
    issues: (field) => ({
      multiple: true,
      minimumInputLength: 1,
      placeholder: field.dataset.placeholder,
      width: '100%',
      ajax: calls('/rest/api/2/issue/picker', (text) => ({ query: text, currentJQL: field.dataset.jql || '' }), issues),
      initSelection: (element, show) => show(namesIn(field).map((key) => ({ id: key, text: key }))),
      formatResult: line,
      formatSelection: (item) => AJS.escapeHtml(item.id),
      escapeMarkup: (markup) => markup
    })
  };

  /** Of names that say all there is to show once they are picked. */
  function several(field, options) {
    return Object.assign(
      {
        multiple: true,
        minimumInputLength: 1,
        placeholder: field.dataset.placeholder,
        width: '100%',
        initSelection: (element, show) => show(namesIn(field).map((name) => ({ id: name, text: name }))),
        formatResult: line,
        formatSelection: line,
        escapeMarkup: (markup) => markup
      },
      options
    );
  }

  function calls(path, data, results) {
    return {
      url: AJS.contextPath() + path,
      dataType: 'json',
      quietMillis: 150,
      data,
      results: (answer, page, query) => ({ results: results(answer, query.term) })
    };
  }

  /** Somebody of whom only the name is known, which is all there is to show of who can't be found any more. */
  async function person(name) {
    if (!faces.has(name)) {
      const address = AJS.contextPath() + '/rest/api/2/user?username=' + encodeURIComponent(name);
      const user = await fetch(address, { credentials: 'same-origin' }).then(
        (response) => (response.ok ? response.json() : {}),
        () => ({})
      );
      if (user.displayName) faces.set(name, user.displayName);
    }
    return { id: name, text: faces.get(name) || name };
  }

  function people(answer) {
    answer.users.forEach((user) => faces.set(user.name, user.displayName));
    return answer.users.map((user) => ({ id: user.name, text: user.displayName, picture: user.avatarUrl }));
  }

  function groups(answer) {
    return answer.groups.map((group) => ({ id: group.name, text: group.name }));
  }

  /** Jira answers all of a project's roles at once, by name. */
  function roles(answer, term) {
    return Object.keys(answer)
      .filter((name) => name.toLowerCase().includes(term.toLowerCase()))
      .map((name) => ({ id: name, text: name }));
  }

  /** Jira lists what was looked at before and what matches; an issue may be in both. */
  function issues(answer) {
    const found = new Map();
    answer.sections.forEach((section) =>
      (section.issues || []).forEach((issue) => found.set(issue.key, { id: issue.key, text: issue.key + ' ' + issue.summaryText }))
    );
    return [...found.values()];
  }

  /** Until somebody picks, only the name is known, or what the page says of it. */
  function named(field, name) {
    return { id: name, text: (field.dataset.pickedName === name && field.dataset.pickedText) || name };
  }

  function namesIn(field) {
    const names = field.value.split(',').filter(Boolean);
    return ['person', 'issue'].includes(field.dataset.pick) || field.dataset.pickOne !== undefined ? names[0] || '' : names;
  }

  /** Select2 takes markup, so people's own text is escaped. */
  function line(item) {
    const picture = item.picture
      ? '<img class="async-backlog-picked-picture" src="' + AJS.escapeHtml(item.picture) + '" alt="" width="16" height="16"> '
      : '';
    return picture + '<span dir="auto">' + AJS.escapeHtml(item.text) + '</span>';
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
