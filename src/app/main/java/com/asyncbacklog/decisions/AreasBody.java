package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.Membership;
import com.asyncbacklog.shared.FieldErrors;
import com.asyncbacklog.shared.JsonFields;
import com.asyncbacklog.shared.Message;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The decision areas of a project as somebody sent them.
 *
 * @param version the one the sender saw last
 */
record AreasBody(List<AreaDraft> items, Optional<Integer> version) {

    /** At most so many areas. */
    static final int LONGEST_LIST = 50;

    static AreasBody read(ObjectNode body, Membership membership, FieldErrors errors) {
        JsonFields fields = new JsonFields(body, errors);
        if (!body.hasNonNull("items")) {
            // To remove all areas takes an empty list, so that nobody does it by leaving something out.
            errors.add("items", Message.of("asyncbacklog.error.required"));
        }
        List<AreaDraft> items = new ArrayList<>();
        for (JsonFields area : fields.objects("items", LONGEST_LIST)) {
            items.add(read(area, membership, errors.item("items", items.size() + 1)));
        }
        AreasBody read = new AreasBody(items, fields.number("version"));
        fields.refuseOthers(Set.of());
        return read;
    }

    private static AreaDraft read(JsonFields area, Membership membership, FieldErrors errors) {
        AreaDraft draft = new AreaDraft(
                area.number("id"),
                area.text("name"),
                area.text("objective"),
                area.text("description"),
                membership.read(area, "deciders", errors),
                membership.read(area, "consulted", errors),
                area.text("limit"),
                area.text("jql"),
                area.flag("hardToReverse"),
                area.decimal("objectionHours").orElse(0.0));
        area.refuseOthers(Set.of());
        return draft;
    }
}
