/* What has to be there before AUI: the way to the server, and light or dark before anything is drawn. */
(function () {
  'use strict';

  // AUI takes this over from whatever AJS is there already.
  window.AJS = {
    contextPath: () => document.querySelector('meta[name="ajs-context-path"]').content
  };

  const root = document.documentElement;
  if (root.dataset.colorModeAuto && window.matchMedia('(prefers-color-scheme: dark)').matches) {
    root.dataset.colorMode = 'dark';
  }
})();
