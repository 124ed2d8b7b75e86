package com.asyncbacklog.host.web;

import com.asyncbacklog.host.jira.Dashboards.Dashboard;
import com.asyncbacklog.host.jira.Dashboards.Item;
import com.asyncbacklog.host.jira.Jira;
import com.asyncbacklog.host.web.DashboardGadgets.Gadget;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /secure/Dashboard.jspa}: where people land after the login. With {@code selectPageId} that dashboard, else the first
 * of the user's own, else the system's.
 */
final class DashboardPage implements PageMaker {

    private static final Logger LOG = LoggerFactory.getLogger(DashboardPage.class);

    private final ObjectMapper json = new ObjectMapper();
    private final Jira jira;
    private final DashboardGadgets gadgets;

    DashboardPage(Jira jira, DashboardGadgets gadgets) {
        this.jira = jira;
        this.gadgets = gadgets;
    }

    /**
     * An item as the page shows it.
     *
     * @param amdModule empty for none
     * @param preferences a JSON object of strings
     * @param failed whether the view could not be made, or the app is gone
     */
    public record Box(
            long id,
            int column,
            String key,
            String title,
            String html,
            String amdModule,
            boolean configurable,
            String preferences,
            boolean failed) {}

    /** An item that can be added. */
    public record Offer(String key, String title, String description, String author, String thumbnail) {}

    /** A dashboard in the list beside. */
    public record Tab(long id, String name, boolean selected) {}

    @Override
    public Answer make(HttpServletRequest request, ApplicationUser user) {
        List<Dashboard> all = jira.dashboards().visibleTo(user);
        Optional<Dashboard> selected = selected(request.getParameter("selectPageId"), all, user);
        if (selected.isEmpty()) {
            return new Answer.Missing();
        }
        Dashboard dashboard = selected.get();
        boolean editable = jira.dashboards().mayEdit(dashboard, user);
        I18nHelper words = jira.authentication().getI18nHelper();
        Map<String, Object> values = new HashMap<>();
        values.put("dashboard", dashboard);
        values.put("editable", editable);
        values.put("deletable", editable && !dashboard.isOfSystem());
        values.put(
                "tabs",
                all.stream()
                        .map(one -> new Tab(one.id(), one.name(), one.equals(dashboard)))
                        .toList());
        values.put(
                "boxes",
                jira.dashboards().items(dashboard).stream()
                        .map(item -> box(item, user, words))
                        .toList());
        values.put("offers", editable ? offers(user, words) : List.of());
        return new Answer.Page(
                dashboard.name(),
                "dashboard.vm",
                values,
                List.of("atl.dashboard"),
                Map.of("dashboard-id", Long.toString(dashboard.id())),
                200);
    }

    private static Optional<Dashboard> selected(String wanted, List<Dashboard> all, ApplicationUser user) {
        if (wanted != null) {
            return all.stream()
                    .filter(one -> Long.toString(one.id()).equals(wanted))
                    .findFirst();
        }
        return all.stream()
                .filter(one -> user.getKey().equals(one.ownerKey()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Box box(Item item, ApplicationUser user, I18nHelper words) {
        Optional<Gadget> found = gadgets.available(item.module(), user);
        if (found.isEmpty()) {
            return new Box(item.id(), item.column(), item.module(), item.module(), "", "", false, "{}", true);
        }
        Gadget gadget = found.get();
        String html = "";
        boolean failed = false;
        try {
            html = gadgets.view(gadget, user);
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("Error rendering '{}'", item.module(), failure);
            failed = true;
        }
        return new Box(
                item.id(),
                item.column(),
                item.module(),
                words.getText(gadget.module().titleKey()),
                html,
                gadget.module().amdModule(),
                gadget.module().configurable(),
                json(jira.dashboards().preferences(item)),
                failed);
    }

    private List<Offer> offers(ApplicationUser user, I18nHelper words) {
        return gadgets.availableTo(user).stream()
                .map(gadget -> new Offer(
                        gadget.completeKey(),
                        words.getText(gadget.module().titleKey()),
                        words.getText(gadget.module().descriptionKey()),
                        gadget.module().author(),
                        gadget.module().thumbnail()))
                .toList();
    }

    private String json(Map<String, String> preferences) {
        try {
            return json.writeValueAsString(preferences);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
