package com.example;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.List;

/** What an app of the tests gives to its templates. */
public class Shown {

    public String getTitle() {
        return "<b title=\"it's\">";
    }

    @HtmlSafe
    public String getRendered() {
        return "<i>as it is</i>";
    }

    public String getBodyHtml() {
        return "<u>" + "</u>";
    }

    public boolean isOpen() {
        return true;
    }

    public List<String> getNames() {
        return List.of("Ada", "Ben");
    }

    public String repeat(String text, int times) {
        return text.repeat(times);
    }

    public String getSecret() {
        return "secret";
    }

    /** Inherits what its class does not declare. */
    public static class More extends Shown {}
}
