/* Says, before a decision is sent, whether it is within the writer's authority, and why. */
(function (AsyncBacklog) {
  'use strict';

  const decisions = AsyncBacklog.decisions;
  const MOST_NAMES = 6;

  /** Lets the form choose among the areas of a project, and among those the one that the decision is in already. */
  decisions.offerAreas = async function (dialog, projectKey, decision) {
    const names = await namesOfAreas(projectKey, decision);
    const select = dialog.querySelector('[data-field="area"]');
    names.forEach((name) => select.add(new Option(name, name)));
    if (decision.area && !names.includes(decision.area)) {
      select.add(new Option(AJS.I18n.getText('asyncbacklog.decisions.area.removed', decision.area), decision.area));
    }
    dialog.querySelector('[data-area-group]').hidden = select.options.length === 1;
  };

  /** A new decision can be recorded although they can't be told; one that is in an area must not lose it so. */
  async function namesOfAreas(projectKey, decision) {
    try {
      return (await decisions.areas(projectKey)).items.map((area) => area.name);
    } catch (refusal) {
      if (decision.id || !(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
      return [];
    }
  }

  /** @param savedArea the area that a decision is in already, of which there is nothing to say; none of a new decision */
  decisions.watchAuthority = function (dialog, issueKey, savedArea) {
    const select = dialog.querySelector('[data-field="area"]');
    const issue = dialog.querySelector('[data-field="issue"]');
    const follow = () => show(dialog, issueKey || issue.value, select.value, savedArea);
    [select, issue].forEach((field) => field.addEventListener('input', follow));
    follow();
  };

  /** Of several answers on their way the last one asked for counts. */
  async function show(dialog, issueKey, area, savedArea) {
    const box = dialog.querySelector('[data-authority]');
    const asked = issueKey + '/' + area;
    box.dataset.asked = asked;
    if (!issueKey || area === savedArea) return say(box, '', '', []);
    try {
      const authority = await decisions.authority(issueKey, area);
      if (box.dataset.asked === asked) say(box, authority.verdict, inShort(authority), authority.reasons);
    } catch (refusal) {
      if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
      if (box.dataset.asked === asked) say(box, 'unknown', AJS.I18n.getText('asyncbacklog.decisions.authority.unknown'), []);
    }
  }

  function inShort(authority) {
    switch (authority.verdict) {
      case 'within':
        return AJS.I18n.getText('asyncbacklog.decisions.authority.short.within');
      case 'within-after-objections':
        return AJS.I18n.getText(
          'asyncbacklog.decisions.authority.short.after-objections',
          AsyncBacklog.dateAndTime(authority.effectiveAt, decisions.timeZone()),
          names(authority.consulted)
        );
      default:
        return authority.deciders.length === 0
          ? AJS.I18n.getText('asyncbacklog.decisions.authority.short.outside-of-nobody', authority.area)
          : AJS.I18n.getText('asyncbacklog.decisions.authority.short.outside', names(authority.deciders), authority.area);
    }
  }

  function names(people) {
    return AsyncBacklog.names(
      people.map((person) => person.displayName),
      MOST_NAMES
    );
  }

  function say(box, verdict, words, reasons) {
    box.hidden = words === '';
    box.dataset.authority = verdict;
    box.querySelector('[data-authority-verdict]').textContent = words;
    box.querySelector('[data-authority-reasons]').replaceChildren(
      ...reasons.map((reason) => Object.assign(document.createElement('li'), { textContent: reason, dir: 'auto' }))
    );
  }

  /** The reader's own zone in Jira, in which the page that the form stands on shows its times. */
  decisions.timeZone = function () {
    const page = document.querySelector('[data-time-zone]');
    return page ? page.dataset.timeZone : '';
  };
})((window.AsyncBacklog = window.AsyncBacklog || {}));
