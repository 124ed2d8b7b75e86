/* One dashboard item: the contract of its AMD module, `new Module(API, options)`. */
(function () {
  'use strict';

  const $ = window.jQuery;

  /* Preferences are flat: a list becomes one text with commas, an object is lost (seen in cures-hub/cures-condec-jira). */
  function flat(preferences) {
    const texts = {};
    Object.entries(preferences || {}).forEach(([key, value]) => {
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      if (value !== null && value !== undefined && !isObject && typeof value !== 'function') {
        texts[key] = String(value);
      }
    });
    return texts;
  }

  class Item {
    constructor(frame, dashboard) {
      this.frame = frame;
      this.id = String(frame.dataset.itemId);
      this.editable = dashboard.dataset.editable === 'true';
      this.configurable = frame.dataset.configurable === 'true';
      this.address = AJS.contextPath() + '/rest/dashboards/1.0/' + dashboard.dataset.dashboardId + '/gadget/' + this.id + '/prefs';
      this.preferences = JSON.parse(frame.dataset.preferences);
      this.content = frame.querySelector('.dashboard-item-content');
      this.view = this.content ? this.content.innerHTML : '';
      this.events = $({});
    }

    /* An item that is only a view is complete as it came. */
    start() {
      const name = this.frame.dataset.amdModule;
      if (!name || !this.content) {
        return;
      }
      try {
        const Module = window.require(name);
        // What Jira puts into the options is unconfirmed.
        this.module = new Module(this.api(), {});
        this.show();
      } catch (error) {
        this.fail(error);
      }
    }

    /* That an item opens in its configuration until `isConfigured` is saved is unconfirmed. */
    show() {
      const configured = !this.configurable || this.preferences.isConfigured === 'true';
      if (configured) {
        this.render('render');
      } else if (this.editable) {
        this.render('renderEdit');
      } else {
        this.frame.querySelector('.dashboard-item-unconfigured').hidden = false;
      }
    }

    configure() {
      this.render('renderEdit');
    }

    render(method) {
      window.clearInterval(this.timer);
      this.content.innerHTML = this.view;
      try {
        // Whether the first parameter is an element or a jQuery object is unconfirmed: wrap it.
        this.module[method]($(this.content), Object.assign({}, this.preferences));
        this.events.trigger('afterRender');
      } catch (error) {
        this.fail(error);
      }
    }

    fail(error) {
      console.error('The dashboard item ' + this.id + ' failed', error);
      this.frame.querySelector('.dashboard-item-error').hidden = false;
    }

    loading(wanted) {
      this.frame.querySelector('.dashboard-item-loading').hidden = !wanted;
    }

    save(preferences) {
      const texts = flat(preferences);
      return $.ajax({
        url: this.address,
        type: 'PUT',
        contentType: 'application/json',
        data: JSON.stringify(texts)
      }).done(() => {
        this.preferences = texts;
        this.render('render');
      });
    }

    /* Confirmed by use in public items: showLoadingBar, hideLoadingBar, resize, savePreferences, closeEdit, isEditable, once.
       From the documentation, unconfirmed in detail: getGadgetId, setTitle, initRefresh, getRefreshFieldValue,
       forceLayoutRefresh, on, off. */
    api() {
      return {
        getGadgetId: () => this.id,
        isEditable: () => this.editable,
        savePreferences: (preferences) => this.save(preferences),
        closeEdit: () => this.show(),
        resize: () => {},
        forceLayoutRefresh: () => {},
        showLoadingBar: () => this.loading(true),
        hideLoadingBar: () => this.loading(false),
        setTitle: (title) => { this.frame.querySelector('.dashboard-item-title').textContent = title; },
        initRefresh: (preferences, action) => this.refreshEvery(Number((preferences || {}).refresh), action),
        getRefreshFieldValue: (name) => this.refreshField(name || 'refresh-interval'),
        on: (name, handler) => this.events.on(name, handler),
        once: (name, handler) => this.events.one(name, handler),
        off: (name, handler) => this.events.off(name, handler)
      };
    }

    /* In minutes. */
    refreshEvery(minutes, action) {
      window.clearInterval(this.timer);
      if (minutes > 0) {
        this.timer = window.setInterval(action, minutes * 60000);
      }
    }

    refreshField(name) {
      const field = this.content.querySelector('[name="' + CSS.escape(name) + '"]');
      if (!field || (field.type === 'checkbox' && !field.checked)) {
        return 'false';
      }
      return field.value;
    }
  }

  window.HostDashboardItem = Item;
})();
