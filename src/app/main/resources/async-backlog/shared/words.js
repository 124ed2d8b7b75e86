/* What Jira says to scripts, and dates in the language of the reader. */
(function (AsyncBacklog) {
  'use strict';

  /** What Jira writes into the page's head for scripts, or an empty string. */
  AsyncBacklog.pageSays = function (name) {
    const meta = document.querySelector('meta[name="ajs-' + name + '"]');
    return meta ? meta.content : '';
  };

  const STEPS = [
    ['minute', 60],
    ['hour', 60],
    ['day', 24],
    ['month', 30],
    ['year', 12]
  ];

  /** "just now", "2 minutes ago", "yesterday". */
  AsyncBacklog.ago = function (iso) {
    const words = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
    let amount = Math.min(0, (new Date(iso).getTime() - Date.now()) / 1000);
    let unit = 'second';
    for (const [next, size] of STEPS) {
      if (Math.abs(amount) < size) break;
      amount /= size;
      unit = next;
    }
    return unit === 'second' ? AJS.I18n.getText('asyncbacklog.just-now') : words.format(Math.round(amount), unit);
  };

  /** The day of an instant in an IANA zone. */
  AsyncBacklog.date = function (iso, timeZone) {
    return inZone(iso, timeZone, { dateStyle: 'medium' });
  };

  /** The time and the day of the week of an instant in an IANA zone. */
  AsyncBacklog.time = function (iso, timeZone) {
    const weekday = inZone(iso, timeZone, { weekday: 'short' });
    return AJS.I18n.getText('asyncbacklog.time.one', inZone(iso, timeZone, { timeStyle: 'short' }), weekday);
  };

  /** The day and the time of an instant in an IANA zone, in short: "Fri, 27 Mar, 12:00". */
  AsyncBacklog.dateAndTime = function (iso, timeZone) {
    return inZone(iso, timeZone, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: 'numeric',
      minute: '2-digit'
    });
  };

  /** "Ada, Ben, Mei" of up to so many names, and how many more there are. */
  AsyncBacklog.names = function (names, most) {
    const shown = new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(names.slice(0, most));
    return names.length > most ? AJS.I18n.getText('asyncbacklog.names.more', shown, names.length - most) : shown;
  };

  /** A calendar day, `YYYY-MM-DD`: it has no zone, so none may move it. */
  AsyncBacklog.day = function (isoDate) {
    const words = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' });
    return words.format(new Date(isoDate + 'T00:00:00Z'));
  };

  /** In the browser's own zone where it does not know the other. */
  function inZone(iso, timeZone, form) {
    let words;
    try {
      words = new Intl.DateTimeFormat(language(), Object.assign({ timeZone: timeZone || undefined }, form));
    } catch (unknownZone) {
      words = new Intl.DateTimeFormat(language(), form);
    }
    return words.format(new Date(iso));
  }

  /** Jira names the reader's language in a meta tag, as `en_UK`; Java's UK is no region of ours. */
  function language() {
    const named = (AsyncBacklog.pageSays('user-locale') || document.documentElement.lang || 'en').replace('_', '-');
    try {
      return Intl.getCanonicalLocales(named.replace('-UK', '-GB'))[0];
    } catch (unknown) {
      return 'en';
    }
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
