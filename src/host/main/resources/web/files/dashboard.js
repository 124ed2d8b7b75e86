/* The dashboard page: its dialogs, the menus of its items, and the start of each item. */
(function () {
  'use strict';

  const $ = window.jQuery;

  $(document).on('click', '[data-opens]', (event) => {
    event.preventDefault();
    AJS.dialog2('#' + event.currentTarget.dataset.opens).show();
  });
  $(document).on('click', '[data-closes]', (event) => {
    AJS.dialog2('#' + event.currentTarget.dataset.closes).hide();
  });

  $(() => {
    const dashboard = document.getElementById('dashboard');
    const items = {};
    document.querySelectorAll('.dashboard-item-frame').forEach((frame) => {
      const item = new window.HostDashboardItem(frame, dashboard);
      items[item.id] = item;
      item.start();
    });

    $(document).on('click', '.configure-gadget', (event) => {
      event.preventDefault();
      items[event.currentTarget.dataset.itemId].configure();
    });
    $(document).on('click', '.remove-gadget', (event) => {
      event.preventDefault();
      const form = document.getElementById('remove-gadget-form');
      form.querySelector('[name="item"]').value = event.currentTarget.dataset.itemId;
      form.submit();
    });
  });
})();
