package com.asyncbacklog.host.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whom a {@link Holder} stands for in a project. */
final class Holders {

    private final Tables tables;
    private final Users users;

    Holders(Tables tables, Users users) {
        this.tables = tables;
        this.users = users;
    }

    /** Whether one of them stands for the user; {@code null} is anonymous, an inactive user is nobody. */
    boolean include(List<Holder> holders, Long projectId, ApplicationUser user) {
        if (user == null) {
            return holders.contains(Holder.anyone());
        }
        return users.isActive(user) && holders.stream().anyMatch(holder -> includes(holder, projectId, user));
    }

    /** The people who have a role in a project, by themselves or by a group; also inactive ones. */
    Set<ApplicationUser> inRole(String role, Long projectId) {
        Set<ApplicationUser> people = new LinkedHashSet<>();
        for (Holder actor : actors(role, projectId)) {
            if (actor.kind() == Holder.Kind.GROUP) {
                people.addAll(users.inGroup(actor.name()));
            } else {
                users.byKey(actor.name()).ifPresent(people::add);
            }
        }
        return people;
    }

    static Holder holder(ResultSet row, int number) throws SQLException {
        return new Holder(Holder.Kind.valueOf(row.getString("HOLDER_KIND")), row.getString("HOLDER"));
    }

    private boolean includes(Holder holder, Long projectId, ApplicationUser user) {
        return switch (holder.kind()) {
            case ANYONE, LOGGED_IN -> true;
            case GROUP -> users.groups().namesOf(user).contains(holder.name());
            case USER -> user.getKey().equals(holder.name());
            case ROLE -> actors(holder.name(), projectId).stream().anyMatch(actor -> includes(actor, projectId, user));
            case PROJECT_LEAD -> leads(projectId, user);
        };
    }

    /** The groups and users that act in a role of a project. */
    List<Holder> actors(String role, Long projectId) {
        return tables.sql("select HOLDER_KIND, HOLDER from JIRA_ROLE_ACTOR where PROJECT_ID = ? and ROLE_NAME = ?")
                .params(projectId, role)
                .query(Holders::holder)
                .list();
    }

    private boolean leads(Long projectId, ApplicationUser user) {
        return tables.sql("select count(*) from JIRA_PROJECT where ID = ? and LEAD_KEY = ?")
                        .params(projectId, user.getKey())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
