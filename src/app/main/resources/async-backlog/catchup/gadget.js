/* The dashboard item "Catch up": what waits for the reader and what is new to them. Its markup stands in gadget.vm. */
define('async-backlog/catch-up', [], function () {
  'use strict';

  const AsyncBacklog = window.AsyncBacklog;
  const DEFAULTS = { count: '10', projects: '', refresh: 'false' };
  const WEEK = 6 * 24 * 3600 * 1000;
  const SOON = 4 * 3600 * 1000;

  return class CatchUp {
    constructor(api) {
      this.api = api;
    }

    render(context, preferences) {
      const root = rootOf(context);
      const wanted = Object.assign({}, DEFAULTS, preferences);
      this.show(root, wanted);
      if (wanted.refresh !== 'false') this.api.initRefresh(wanted, () => this.show(root, wanted));
    }

    renderEdit(context, preferences) {
      const root = rootOf(context);
      const form = copy(root, 'form');
      const saved = Object.assign({}, DEFAULTS, preferences);
      form.elements.count.value = saved.count;
      form.elements.refresh.value = saved.refresh;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        this.api.savePreferences(chosen(form));
      });
      form.querySelector('[data-cancel]').addEventListener('click', () => this.api.closeEdit());
      put(root, form);
      offerProjects(form.elements.projects, saved.projects.split(',')).finally(() => this.api.resize());
      this.api.resize();
    }

    async show(root, wanted) {
      this.api.showLoadingBar();
      try {
        const [waiting, news] = await Promise.all([
          AsyncBacklog.catchUp.attention(wanted.projects, wanted.count),
          AsyncBacklog.catchUp.news(wanted.projects, wanted.count)
        ]);
        put(root, AsyncBacklog.fill(copy(root, 'lists'), values(waiting.items, news.items, root.dataset.timeZone)));
      } catch (refusal) {
        if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
        put(root, AsyncBacklog.fill(copy(root, 'error'), { why: refusal.sentences().join(' ') }));
      } finally {
        this.api.hideLoadingBar();
        this.api.resize();
      }
    }
  };

  /** Whether Jira hands over an element or wraps it in jQuery is not documented. */
  function rootOf(context) {
    return window.jQuery(context)[0].querySelector('[data-catch-up-item]');
  }

  function copy(root, name) {
    return AsyncBacklog.copyOf(root.querySelector('template[data-' + name + ']'));
  }

  function put(root, element) {
    root.querySelector('[data-content]').replaceChildren(element);
  }

  function chosen(form) {
    return {
      count: form.elements.count.value,
      projects: [...form.elements.projects.selectedOptions].map((option) => option.value).join(','),
      refresh: form.elements.refresh.value,
      isConfigured: true
    };
  }

  /** Those that Jira lets the reader see; without an answer those that were chosen can at least stay so. */
  async function offerProjects(select, saved) {
    let projects = [];
    try {
      const options = { credentials: 'same-origin', headers: { Accept: 'application/json' } };
      const response = await fetch(AJS.contextPath() + '/rest/api/2/project', options);
      projects = response.ok ? await response.json() : [];
    } catch (unreachable) {
      projects = [];
    }
    const names = new Map(saved.filter(Boolean).map((key) => [key, key]));
    projects.forEach((project) => names.set(project.key, project.name + ' (' + project.key + ')'));
    names.forEach((name, key) => select.add(new Option(name, key, false, saved.includes(key))));
  }

  function values(waiting, news, timeZone) {
    return {
      waiting: waiting.map((item) => ({
        text: item.text,
        link: item.link,
        place: item.issueKey || item.projectKey,
        due: item.dueAt && due(item.dueAt, timeZone),
        lozenge: lozenge(item.dueAt)
      })),
      news: news.map((event) => ({
        actor: event.actor && event.actor.displayName,
        text: event.text,
        link: event.link || '#',
        place: event.issueKey || event.project,
        at: event.at,
        ago: AsyncBacklog.ago(event.at),
        time: moment(event.at, timeZone)
      })),
      nothing: waiting.length === 0 && news.length === 0
    };
  }

  function due(iso, timeZone) {
    return left(iso) > 0
      ? AJS.I18n.getText('asyncbacklog.catchup.item.due', moment(iso, timeZone))
      : AJS.I18n.getText('asyncbacklog.catchup.item.over', moment(iso, timeZone));
  }

  /** The words on it say the same as the colour. */
  function lozenge(iso) {
    if (!iso || left(iso) > SOON) return 'aui-lozenge aui-lozenge-subtle';
    return 'aui-lozenge aui-lozenge-subtle ' + (left(iso) > 0 ? 'aui-lozenge-moved' : 'aui-lozenge-removed');
  }

  function left(iso) {
    return new Date(iso).getTime() - Date.now();
  }

  function moment(iso, timeZone) {
    const near = Math.abs(left(iso)) < WEEK;
    return near ? AsyncBacklog.time(iso, timeZone) : AsyncBacklog.date(iso, timeZone);
  }
});
