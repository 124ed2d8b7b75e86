package com.asyncbacklog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import org.junit.Test;

public class OptimisticTransactionTest {

    private static final String DEADLOCK = "40001";
    private static final String DUPLICATE = "23505";
    private static final String CONNECTION_LOST = "08006";

    private final ActiveObjects objects = (ActiveObjects) Proxy.newProxyInstance(
            ActiveObjects.class.getClassLoader(),
            new Class<?>[] {ActiveObjects.class},
            (proxy, method, arguments) -> ((TransactionCallback<?>) arguments[0]).doInTransaction());

    private int attempts;

    @Test
    public void where_the_first_wins_who_was_slower_gets_nothing_at_once() {
        assertThat(OptimisticTransaction.firstWins(objects, () -> fail(DUPLICATE), failure -> true))
                .isEmpty();
        assertThat(attempts).isEqualTo(1);
    }

    @Test
    public void where_the_first_wins_a_transaction_that_the_database_ended_is_tried_again() {
        assertThat(OptimisticTransaction.firstWins(objects, () -> failOnce(DEADLOCK), failure -> false))
                .contains("done");
        assertThat(attempts).isEqualTo(2);
    }

    @Test
    public void where_the_first_wins_any_other_failure_is_thrown_at_once() {
        assertThatThrownBy(() -> OptimisticTransaction.firstWins(objects, () -> fail(DUPLICATE), failure -> false))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(attempts).isEqualTo(1);
    }

    @Test
    public void where_the_last_wins_who_could_not_insert_tries_again() {
        assertThat(OptimisticTransaction.lastWins(objects, () -> failOnce(DUPLICATE)))
                .isEqualTo("done");
        assertThat(attempts).isEqualTo(2);
        attempts = 0;
        assertThat(OptimisticTransaction.lastWins(objects, () -> failOnce(DEADLOCK)))
                .isEqualTo("done");
    }

    @Test
    public void where_the_last_wins_a_lost_connection_is_thrown_at_once() {
        assertThatThrownBy(() -> OptimisticTransaction.lastWins(objects, () -> fail(CONNECTION_LOST)))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(attempts).isEqualTo(1);
    }

    @Test
    public void nobody_tries_for_ever() {
        assertThatThrownBy(() -> OptimisticTransaction.firstWins(objects, () -> fail(DEADLOCK), failure -> false))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> OptimisticTransaction.lastWins(objects, () -> fail(DUPLICATE)))
                .hasRootCauseInstanceOf(SQLException.class);
    }

    private String failOnce(String state) {
        return attempts == 0 ? fail(state) : done();
    }

    private String done() {
        attempts++;
        return "done";
    }

    private String fail(String state) {
        attempts++;
        throw new IllegalStateException(new SQLException("refused", state));
    }
}
