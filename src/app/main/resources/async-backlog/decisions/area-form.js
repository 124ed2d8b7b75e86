/* The form of a decision area. REST takes all areas of a project at once: the others go along as they were when it was opened. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;
  const drafts = AsyncBacklog.drafts('area-draft');
  const MEMBERS = ['deciders', 'consulted'];
  const KINDS = ['Users', 'Groups', 'Roles'];

  /** Opens it for the area of an id, or without one for a new area. */
  decisions.openAreaForm = function (projectKey, id, returnTo) {
    let areas = null;
    AsyncBacklog.openForm({
      template: 'async-backlog-area-form',
      heading: id
        ? AJS.I18n.getText('asyncbacklog.decisions.areas.edit')
        : AJS.I18n.getText('asyncbacklog.decisions.areas.add'),
      verb: id ? AJS.I18n.getText('asyncbacklog.decisions.edit.save') : AJS.I18n.getText('asyncbacklog.decisions.areas.add'),
      drafts,
      draftName: projectKey + '/' + (id || 'new'),
      load: () => decisions.areas(projectKey),
      asWritten(current) {
        areas = current;
        return Object.assign({ version: current.version }, asWritten(current.items.find((area) => area.id === id) || {}));
      },
      complete,
      send: (values) => send(projectKey, areas, id, values),
      done: (saved, byOther) => show(byOther ? AJS.I18n.getText('asyncbacklog.conflict.taken') : savedWords(), id),
      returnTo
    });
  };

  function asWritten(area) {
    const fields = Object.assign({}, area);
    MEMBERS.forEach((who) =>
      KINDS.forEach((kind) => (fields[who + kind] = ((area[who] || {})[kind.toLowerCase()] || []).join(',')))
    );
    return fields;
  }

  function complete(values, errors) {
    if (values.name === '') errors.name = AJS.I18n.getText('asyncbacklog.decisions.areas.name.missing');
    const area = Object.assign({}, values, { objectionHours: values.objectionHours === '' ? 0 : Number(values.objectionHours) });
    MEMBERS.forEach((who) => {
      area[who] = {};
      KINDS.forEach((kind) => {
        area[who][kind.toLowerCase()] = values[who + kind].split(',').filter(Boolean);
        delete area[who + kind];
      });
    });
    return area;
  }

  async function send(projectKey, areas, id, values) {
    const version = values.version;
    const mine = Object.assign({}, values);
    delete mine.version;
    const known = areas.items.findIndex((area) => area.id === id);
    const position = known < 0 ? areas.items.length : known;
    const items = areas.items.slice();
    items[position] = known < 0 ? mine : Object.assign({ id }, mine);
    try {
      return await decisions.saveAreas(projectKey, { items, version });
    } catch (refusal) {
      if (refusal instanceof AsyncBacklog.Refusal) atItsField(refusal, position + 1);
      throw refusal;
    }
  }

  /** What is wrong with the area of this form is said at its field. */
  function atItsField(refusal, position) {
    const item = refusal.items.items;
    if (!item || item.position !== position) return;
    delete refusal.errors.items;
    refusal.errors[MEMBERS.includes(item.field) ? item.field + 'Users' : item.field] = item.message;
  }

  function savedWords() {
    return AJS.I18n.getText('asyncbacklog.decisions.areas.saved');
  }

  async function show(title, id) {
    AsyncBacklog.tell(title);
    const part = await AsyncBacklog.refreshPart('[data-part="areas"]');
    const area = part.querySelector(id ? '[data-area="' + id + '"]' : '[data-area]:last-child');
    if (!area) return;
    area.focus();
    AsyncBacklog.mark(area);
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
