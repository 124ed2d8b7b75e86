/* Before anything is drawn: without a choice of the user, light or dark as the browser prefers. */
(function () {
  'use strict';

  const root = document.documentElement;
  if (root.dataset.colorModeAuto && window.matchMedia('(prefers-color-scheme: dark)').matches) {
    root.dataset.colorMode = 'dark';
  }
})();
