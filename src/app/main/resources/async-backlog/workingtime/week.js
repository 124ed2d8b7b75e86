/* The hours of a week in a form: working days, stretches of a day, what a week comes to. */
(function (AsyncBacklog) {
  'use strict';

  const MINUTES_OF_DAY = 24 * 60;
  const USUAL = [{ from: '09:00', to: '17:00' }];

  AsyncBacklog.onContent((root) => {
    root.querySelectorAll('[data-week]').forEach((week) => {
      nameFields(week);
      tally(week);
    });
    root.querySelectorAll('[name="hours"]').forEach((choice) => choice.addEventListener('change', () => choose(choice.form)));
  });

  document.addEventListener('input', (event) => {
    const week = event.target.closest('[data-week]');
    if (week) tally(week);
  });

  document.addEventListener('change', (event) => {
    if (!event.target.matches('[data-day-works]')) return;
    const day = event.target.closest('[data-day]');
    write(day, event.target.checked ? nearest(day) : []);
  });

  AsyncBacklog.onClick('[data-add-stretch]', (button) => {
    const day = button.closest('[data-day]');
    const row = AsyncBacklog.addRow(listOf(day), next(read(day)));
    label(day);
    row.querySelector('input').focus();
    tally(day.closest('[data-week]'));
  });

  AsyncBacklog.onClick('[data-remove-stretch]', (button) => {
    const day = button.closest('[data-day]');
    const rows = rowsOf(day);
    const place = rows.indexOf(button.closest('[data-row]'));
    write(day, read(day).filter((stretch, index) => index !== place));
    const left = rowsOf(day)[Math.min(place, rows.length - 2)];
    (left ? left.querySelector('[data-remove-stretch]') : day.querySelector('[data-day-works]')).focus();
  });

  AsyncBacklog.onClick('[data-copy-day]', (button) => {
    const from = button.closest('[data-day]');
    const stretches = read(from);
    daysOf(from.closest('[data-week]'))
      .filter((day) => day !== from && read(day).length > 0)
      .forEach((day) => write(day, stretches));
  });

  /** The hours as REST takes them: by day, without the days off; `null` where the default counts. */
  AsyncBacklog.readWeek = function (form) {
    if (form.elements.hours.value === 'default') return null;
    const days = {};
    daysOf(form).forEach((day) => {
      const stretches = read(day);
      if (stretches.length > 0) days[day.dataset.day] = stretches;
    });
    return days;
  };

  /** A time that is only half typed reads as none, which would drop it in silence. */
  AsyncBacklog.refuseHalfTyped = function (form) {
    const errors = {};
    const items = {};
    daysOf(form).forEach((day) => {
      rowsOf(day).forEach((row, index) => {
        row.querySelectorAll('input').forEach((field) => {
          const name = listOf(day).dataset.rows;
          if (field.value || errors[name] || form.elements.hours.value === 'default') return;
          const message = AJS.I18n.getText('asyncbacklog.workingtime.time.unfinished');
          errors[name] = message;
          items[name] = { position: index + 1, field: field.dataset.field, message };
        });
      });
    });
    if (Object.keys(errors).length > 0) throw new AsyncBacklog.Refusal(400, { errors, errorItems: items });
  };

  function choose(form) {
    form.querySelector('[data-own-hours]').hidden = form.elements.hours.value === 'default';
  }

  function daysOf(root) {
    return [...root.querySelectorAll('[data-day]')];
  }

  function listOf(day) {
    return day.querySelector('[data-rows]');
  }

  function rowsOf(day) {
    return [...day.querySelectorAll('[data-row]')];
  }

  function read(day) {
    return rowsOf(day).map((row) => ({
      from: row.querySelector('[data-field="from"]').value,
      to: row.querySelector('[data-field="to"]').value
    }));
  }

  function write(day, stretches) {
    rowsOf(day).forEach((row) => row.remove());
    stretches.forEach((stretch) => AsyncBacklog.addRow(listOf(day), stretch));
    label(day);
    tally(day.closest('[data-week]'));
  }

  /** A day that becomes a working day gets the hours of the working day before it, else of the one behind it. */
  function nearest(day) {
    const days = daysOf(day.closest('[data-week]'));
    const place = days.indexOf(day);
    const other = [...days.slice(0, place).reverse(), ...days.slice(place + 1)].find((some) => read(some).length > 0);
    return other ? read(other) : USUAL;
  }

  /** Another stretch begins an hour after the last one and lasts three, as an evening may; it ends by midnight. */
  function next(stretches) {
    const last = stretches[stretches.length - 1];
    if (!last || !last.to) return USUAL[0];
    const start = minutes(last.to) + 60;
    return start < MINUTES_OF_DAY - 60 ? { from: clock(start), to: clock(Math.min(start + 180, MINUTES_OF_DAY)) } : { from: '', to: '' };
  }

  /** What the server rendered has no ids yet, which messages about fields need. */
  function nameFields(week) {
    daysOf(week).forEach((day) => write(day, read(day)));
  }

  function label(day) {
    const works = rowsOf(day).length > 0;
    day.querySelector('[data-day-works]').checked = works;
    day.querySelector('[data-day-off]').hidden = works;
    day.querySelector('[data-day-actions]').hidden = !works;
  }

  function tally(week) {
    let sum = 0;
    const first = daysOf(week).find((day) => rowsOf(day).length > 0);
    daysOf(week).forEach((day) => day.toggleAttribute('data-first', day === first));
    week.querySelectorAll('[data-row]').forEach((row) => {
      const [from, to] = [...row.querySelectorAll('input')].map((field) => field.value);
      const known = from && to;
      const length = known ? (minutes(to) - minutes(from) + MINUTES_OF_DAY) % MINUTES_OF_DAY || (from === '00:00' ? MINUTES_OF_DAY : 0) : 0;
      row.querySelector('[data-next-day]').hidden = !known || to === '00:00' || minutes(to) > minutes(from);
      sum += length;
    });
    const hours = new Intl.NumberFormat(document.documentElement.lang || 'en', { maximumFractionDigits: 2 }).format(sum / 60);
    week.querySelector('[data-week-total]').textContent = AJS.I18n.getText('asyncbacklog.workingtime.week.total', hours);
  }

  function minutes(time) {
    const [hours, rest] = time.split(':').map(Number);
    return hours * 60 + rest;
  }

  function clock(minutesOfDay) {
    const hours = Math.floor(minutesOfDay / 60) % 24;
    return String(hours).padStart(2, '0') + ':' + String(minutesOfDay % 60).padStart(2, '0');
  }
})((window.AsyncBacklog = window.AsyncBacklog || {}));
