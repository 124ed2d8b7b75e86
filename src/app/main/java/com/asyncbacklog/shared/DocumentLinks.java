package com.asyncbacklog.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Links to shared documents as requests carry them. */
public final class DocumentLinks {

    /** At most so many. */
    public static final int LONGEST_LIST = 50;

    private DocumentLinks() {}

    /** As sent, not yet checked. */
    public static List<DocumentLink> read(JsonFields fields, String name) {
        List<DocumentLink> links = new ArrayList<>();
        for (JsonFields link : fields.objects(name, LONGEST_LIST)) {
            links.add(new DocumentLink(link.text("title"), link.text("url")));
            link.refuseOthers(Set.of());
        }
        return links;
    }

    /** Each must have a title and an address that may be followed. */
    public static List<DocumentLink> check(String field, List<DocumentLink> links, FieldErrors errors) {
        List<DocumentLink> checked = new ArrayList<>();
        for (DocumentLink link : links) {
            FieldErrors ofLink = errors.item(field, checked.size() + 1);
            checked.add(new DocumentLink(
                    new TextRules(ofLink).title("title", link.title()), WebAddresses.check("url", link.url(), ofLink)));
        }
        return checked;
    }
}
