package com.asyncbacklog.host.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.asyncbacklog.host.StartFailure;
import java.util.Optional;
import org.junit.Test;

public class DatabaseChoiceTest {

    @Test
    public void what_the_host_does_not_run_on_is_refused_by_name() {
        assertThatThrownBy(() -> DatabaseChoice.own("oracle"))
                .isInstanceOf(StartFailure.class)
                .hasMessage("jira.db is \"oracle\", which is none of h2, postgres, mariadb and jdbc:…");
        assertThatThrownBy(() -> DatabaseChoice.own("jdbc:mariadb://localhost/jira"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("jdbc:mysql:");
    }

    @Test
    public void a_server_of_the_hosts_own_needs_a_home() {
        assertThatThrownBy(() -> HostDatabase.open(DatabaseChoice.own("postgres"), Optional.empty()))
                .isInstanceOf(StartFailure.class)
                .hasMessage("jira.db=postgres needs a home to keep its data");
    }

    @Test
    public void a_database_that_does_not_answer_is_said() {
        DatabaseChoice nobody = new DatabaseChoice("jdbc:postgresql://localhost:1/jira", "jira", "secret");

        assertThatThrownBy(() -> HostDatabase.open(nobody, Optional.empty()))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("can't open the database jdbc:postgresql://localhost:1/jira: ");
    }
}
