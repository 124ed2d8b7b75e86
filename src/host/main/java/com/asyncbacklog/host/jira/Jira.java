package com.asyncbacklog.host.jira;

import com.asyncbacklog.host.NotInThisHost;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What Jira itself knows and does, without web and plugins: users, projects, issues, permissions, texts. */
public final class Jira {

    /** Opens Jira on its tables, creating what is missing there, with the users that every run has. */
    public static Jira open(DataSource database) {
        throw new NotInThisHost("Jira on " + database);
    }

    /** Reads exports of Jira's REST resources; a file that was read before and is unchanged is skipped. */
    public void load(List<Path> exports) {
        throw new NotInThisHost("exports " + exports);
    }

    /** Creates the demo company once. */
    public void loadDemo() {
        throw new NotInThisHost("demo data");
    }

    /** The services that apps may import, by the API type under which each is published. */
    public Map<Class<?>, Object> components() {
        throw new NotInThisHost("components");
    }

    public Users users() {
        throw new NotInThisHost("users");
    }

    public Projects projects() {
        throw new NotInThisHost("projects");
    }

    public Issues issues() {
        throw new NotInThisHost("issues");
    }

    public Permissions permissions() {
        throw new NotInThisHost("permissions");
    }

    /** Who the current thread works for; the web sets it for each request. */
    public AuthenticationContext authentication() {
        throw new NotInThisHost("authentication context");
    }

    /** Texts in the users' languages; an installed plugin adds its own. */
    public Texts texts() {
        throw new NotInThisHost("texts");
    }
}
