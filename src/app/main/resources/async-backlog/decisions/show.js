/* A decision as REST has it, shown in the markup that the server made for it. */
(function (AsyncBacklog) {
  'use strict';

  const LOZENGES = {
    proposed: 'aui-lozenge-inprogress',
    accepted: 'aui-lozenge-success',
    rejected: 'aui-lozenge-removed',
    withdrawn: '',
    deprecated: 'aui-lozenge-moved',
    superseded: 'aui-lozenge-moved'
  };

  const HOUR = 3600 * 1000;
  const HOURS_IN_WHICH_THEY_ARE_COUNTED = 48;

  /** Fills an item or a row of a list. The author and the date stay as the server wrote them once they are there. */
  AsyncBacklog.decisions.show = function (element, decision) {
    const isNew = !element.dataset.decision;
    if (isNew) name(element, decision.id);
    AsyncBacklog.fill(element, Object.assign(shown(decision), isNew ? authorship(decision) : writtenAuthorship(element)));
    const status = element.querySelector('[data-status]');
    status.className = ('aui-lozenge ' + LOZENGES[decision.status]).trim();
    return element;
  };

  function shown(decision) {
    const until = decision.waitsFor === 'objections' && decision.effectiveAt;
    return Object.assign({}, decision, {
      link: AJS.contextPath() + '/secure/AsyncBacklogDecision.jspa?id=' + decision.id,
      statusLabel: statusLabel(decision.status, decision.waitsFor),
      left: until && left(until),
      until: until && untilWords(until),
      ownDecision: decision.decision && decision.decision !== decision.title,
      links: (decision.links || []).filter((link) => /^https?:/i.test(link.url)),
      reviewOn: decision.reviewOn ? AsyncBacklog.day(decision.reviewOn) : '',
      canEdit: decision.permissions.edit,
      canDelete: decision.permissions.delete
    });
  }

  /** Its author is the reader, whose zone in Jira need not be the browser's: the same is there after a reload. */
  function authorship(decision) {
    return {
      authorName: decision.author.displayName,
      authorAvatar: ownAvatar(),
      createdIso: decision.createdAt,
      createdTitle: AsyncBacklog.time(decision.createdAt, decision.author.timeZone),
      createdShort: AsyncBacklog.date(decision.createdAt, decision.author.timeZone)
    };
  }

  function writtenAuthorship(element) {
    const time = element.querySelector('time');
    const avatar = element.querySelector('.async-backlog-person img');
    return {
      authorName: element.querySelector('[data-text="authorName"]').textContent,
      authorAvatar: avatar.getAttribute('src'),
      createdIso: time.dateTime,
      createdTitle: time.title,
      createdShort: time.textContent
    };
  }

  /** What is new on a page was recorded by its reader, whose picture Jira's header has. */
  function ownAvatar() {
    const picture = document.querySelector('#header-details-user-fullname img');
    return picture ? picture.src : '';
  }

  /** Ids tie a menu to its button and its decision; a <template> can't know them. */
  function name(element, id) {
    element.dataset.decision = id;
    element.querySelectorAll('[id], [aria-controls], [aria-describedby]').forEach((part) => {
      for (const attribute of ['id', 'aria-controls', 'aria-describedby']) {
        const value = part.getAttribute(attribute);
        if (value && value.endsWith('-')) part.setAttribute(attribute, value + id);
      }
    });
    element.querySelectorAll('[data-of-decision]').forEach((part) => (part.dataset.ofDecision = id));
  }

  /** In elapsed time; the server says the same. */
  function left(until) {
    const hours = Math.max(1, Math.ceil((new Date(until).getTime() - Date.now()) / HOUR));
    return hours <= HOURS_IN_WHICH_THEY_ARE_COUNTED
      ? AJS.I18n.getText('asyncbacklog.decisions.left.hours', hours)
      : AJS.I18n.getText('asyncbacklog.decisions.left.days', Math.floor(hours / 24));
  }

  function untilWords(until) {
    const moment = AsyncBacklog.dateAndTime(until, AsyncBacklog.decisions.timeZone());
    return AJS.I18n.getText('asyncbacklog.decisions.objections-until', moment);
  }

  /** Of a proposed one it says more than its status, as people may have to act in time. */
  function statusLabel(status, waitsFor) {
    if (waitsFor === 'objections') return AJS.I18n.getText('asyncbacklog.decisions.status.in-objection');
    if (waitsFor === 'answer') return AJS.I18n.getText('asyncbacklog.decisions.status.objected');
    switch (status) {
      case 'proposed':
        return AJS.I18n.getText('asyncbacklog.decisions.status.proposed');
      case 'accepted':
        return AJS.I18n.getText('asyncbacklog.decisions.status.accepted');
      case 'rejected':
        return AJS.I18n.getText('asyncbacklog.decisions.status.rejected');
      case 'withdrawn':
        return AJS.I18n.getText('asyncbacklog.decisions.status.withdrawn');
      case 'deprecated':
        return AJS.I18n.getText('asyncbacklog.decisions.status.deprecated');
      case 'superseded':
        return AJS.I18n.getText('asyncbacklog.decisions.status.superseded');
      default:
        return status;
    }
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
