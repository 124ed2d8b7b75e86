/* Decisions are picked among those of a project that hold, the newest before anything is typed; the field keeps their ids. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;
  const MOST = 20;
  const titles = new Map();

  AsyncBacklog.addPicker('decisions', (field) => ({
    minimumInputLength: 0,
    multiple: field.dataset.pickOne === undefined,
    ajax: AsyncBacklog.pickerCalls(
      '/rest/async-backlog/1.0/projects/' + encodeURIComponent(field.dataset.projectKey) + '/decisions',
      (text) => Object.assign({ status: 'accepted', limit: MOST }, text.trim() && { q: text.trim() }),
      (answer) => found(field, answer)
    ),
    initSelection: (element, show) => {
      const picked = field.value.split(',').filter(Boolean).map(item);
      show(field.dataset.pickOne === undefined ? picked : picked[0]);
    }
  }));

  /** Of what is picked in a field only the ids are kept: this finds the titles and shows them. */
  decisions.nameIn = async function (form, field) {
    const unknown = field.value.split(',').filter((id) => id && !titles.has(id));
    await Promise.all(unknown.map(name));
    if (unknown.length > 0) AsyncBacklog.showPicked(form);
  };

  decisions.titleOf = (id) => titles.get(String(id)) || '#' + id;

  async function name(id) {
    try {
      titles.set(id, (await decisions.get(id)).title);
    } catch (refusal) {
      if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
    }
  }

  /** All but the decision that is asked about. */
  function found(field, answer) {
    answer.items.forEach((decision) => titles.set(String(decision.id), decision.title));
    return answer.items.map((decision) => item(String(decision.id))).filter((one) => one.id !== field.dataset.besides);
  }

  function item(id) {
    return { id, text: decisions.titleOf(id) };
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
