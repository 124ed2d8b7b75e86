package com.asyncbacklog.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.ClassRule;
import org.junit.Test;

/** Jira 11 as delivered, without its switch for development. */
public class LoginIT {

    @ClassRule
    public static final RunningJira JIRA = RunningJira.withoutBasicAuthentication();

    @Test
    public void basic_authentication_is_refused() {
        Caller.Answer answer = JIRA.as("admin").get("/rest/async-backlog/1.0/issues/GARDEN-1/decisions");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("message").asText()).contains("Basic Authentication has been disabled");
    }

    @Test
    public void a_page_leads_somebody_unknown_to_the_login() {
        Caller.Answer answer = JIRA.asNobody().get("/browse/GARDEN-1");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.response().headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("/login.jsp", "os_destination"));
    }
}
