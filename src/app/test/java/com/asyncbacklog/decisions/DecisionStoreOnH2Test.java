package com.asyncbacklog.decisions;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.junit.Rule;

public class DecisionStoreOnH2Test extends DecisionStoreContract {

    @Rule
    public final DecisionsDatabase database = new DecisionsDatabase();

    @Override
    protected ActiveObjects objects() {
        return database.objects();
    }

    @Override
    protected int statementsSince(Runnable work) {
        database.statements().start();
        work.run();
        return database.statements().count();
    }
}
