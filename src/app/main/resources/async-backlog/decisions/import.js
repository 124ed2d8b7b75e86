/* "Import" above a project's decisions: first what would become of each file, then the import itself. */
(function (AsyncBacklog) {
  'use strict';

  AsyncBacklog.onClick('[data-import-decisions]', open);

  function open(button) {
    const { projectKey } = button.closest('[data-project-key]').dataset;
    const dialog = AsyncBacklog.openDialog('async-backlog-decision-import', () =>
      document.querySelector('[data-import-decisions]')
    );
    const form = dialog.querySelector('form');
    const field = form.querySelector('[data-import-file]');
    const now = dialog.querySelector('[data-import-now]');
    const once = AsyncBacklog.busyWhile(dialog);

    field.addEventListener('change', () => once(look));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!now.disabled) once(store);
    });

    /** Another file may have been chosen while this one was on its way. */
    async function look() {
      const file = field.files[0];
      now.disabled = true;
      show(form, null);
      const answer = file && (await attempt(() => send(projectKey, file, true)));
      if (!answer || field.files[0] !== file) return;
      show(form, answer);
      now.disabled = answer.created.length === 0;
    }

    async function store() {
      const answer = await attempt(() => send(projectKey, field.files[0], false));
      if (!answer) return;
      AsyncBacklog.closeDialog(dialog);
      AsyncBacklog.tell(AJS.I18n.getText('asyncbacklog.decisions.import.done'), inShort(answer));
      const page = await AsyncBacklog.refreshPart('[data-decisions-page]');
      const first = page.querySelector('[data-decision]');
      if (first) first.focus();
    }

    async function attempt(work) {
      AsyncBacklog.clearErrors(form);
      try {
        return await work();
      } catch (refusal) {
        if (!(refusal instanceof AsyncBacklog.Refusal)) throw refusal;
        AsyncBacklog.showErrors(form, refusal);
        return null;
      }
    }
  }

  function send(projectKey, file, isDryRun) {
    const type = /\.zip$/i.test(file.name) ? 'application/zip' : 'text/markdown';
    const name = encodeURIComponent(file.name);
    const path = '/projects/' + encodeURIComponent(projectKey) + '/decisions/import?dryRun=' + isDryRun + '&file=' + name;
    return AsyncBacklog.upload(path, file, type);
  }

  function show(form, answer) {
    const result = form.querySelector('[data-import-result]');
    result.hidden = !answer;
    if (!answer) return;
    const created = answer.created.map((item) => ({
      file: item.file,
      state: AJS.I18n.getText('asyncbacklog.decisions.import.state.new'),
      lozenge: 'aui-lozenge aui-lozenge-subtle aui-lozenge-success'
    }));
    const skipped = answer.skipped.map((item) => ({
      file: item.file,
      reason: item.reason,
      state: AJS.I18n.getText('asyncbacklog.decisions.import.state.skipped'),
      lozenge: 'aui-lozenge aui-lozenge-subtle aui-lozenge-moved'
    }));
    AsyncBacklog.fill(result, { summary: inShort(answer), files: created.concat(skipped) });
  }

  function inShort(answer) {
    return AJS.I18n.getText('asyncbacklog.decisions.import.summary', answer.created.length, answer.skipped.length);
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
