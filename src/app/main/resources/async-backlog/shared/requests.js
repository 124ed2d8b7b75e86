/* Calls to the app's own REST. */
(function (AsyncBacklog) {
  'use strict';

  const BASE = '/rest/async-backlog/1.0';

  /**
   * Calls and answers what the server says, as an object. Anything but success is thrown as a `Refusal`, a lost
   * connection too (status 0), so that a caller has one way to fail.
   */
  AsyncBacklog.request = async function (method, path, body) {
    const response = await send(method, path, body);
    const answer = await read(response);
    if (!response.ok) throw new AsyncBacklog.Refusal(response.status, answer);
    return answer;
  };

  /** As above, of a file in its own type. */
  AsyncBacklog.upload = async function (path, file, type) {
    const response = await reach('POST', path, { 'Content-Type': type }, file);
    const answer = await read(response);
    if (!response.ok) throw new AsyncBacklog.Refusal(response.status, answer);
    return answer;
  };

  /**
   * Why a call did not succeed: `messages` for people, `errors` by field, `items` by list where an error is that of one
   * item, `current` as it now stands (409). `advice` is for callers to add.
   */
  AsyncBacklog.Refusal = class extends Error {
    constructor(status, answer) {
      super('refused with ' + status);
      this.status = status;
      this.errors = answer.errors || {};
      this.items = answer.errorItems || {};
      this.messages = answer.errorMessages || [];
      this.current = answer.current || null;
      this.advice = [];
    }

    /** What to tell the reader: what to do where we know it, else what the server says. */
    sentences() {
      if (this.status === 0) return [AJS.I18n.getText('asyncbacklog.unreachable')];
      if (this.status === 401) return [AJS.I18n.getText('asyncbacklog.logged-out')];
      if (this.status === 404) return [AJS.I18n.getText('asyncbacklog.gone')].concat(this.advice);
      if (this.messages.length > 0 || Object.keys(this.errors).length > 0) return this.messages;
      return [AJS.I18n.getText('asyncbacklog.failed')];
    }
  };

  function send(method, path, body) {
    const type = body === undefined ? {} : { 'Content-Type': 'application/json' };
    return reach(method, path, type, JSON.stringify(body));
  }

  async function reach(method, path, type, body) {
    const headers = Object.assign({ Accept: 'application/json', 'X-Atlassian-Token': 'no-check' }, type);
    try {
      return await fetch(AJS.contextPath() + BASE + path, { method, headers, credentials: 'same-origin', body });
    } catch (unreachable) {
      throw new AsyncBacklog.Refusal(0, {});
    }
  }

  /** A proxy or an expired login may answer with a page instead of JSON: the status says enough then. */
  async function read(response) {
    try {
      return JSON.parse(await response.text());
    } catch (notJson) {
      return {};
    }
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
