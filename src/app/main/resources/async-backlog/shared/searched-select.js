/* Long lists to choose from, data-searched on a <select>: AUI's select lets people type a part of what they look for. */
(function (AsyncBacklog) {
  'use strict';

  AsyncBacklog.onContent((root) => {
    root.querySelectorAll('select[data-searched]:not(.select2-offscreen)').forEach((field) => AJS.$(field).auiSelect2());
  });
})((window.AsyncBacklog = window.AsyncBacklog || {}));
