package com.asyncbacklog.jira;

import com.asyncbacklog.shared.Message;
import java.util.List;

/**
 * A function for searches of issues, {@code issue in name("argument")}. Every bean of this type is one, if the descriptor has a module
 * of that name for it, of the class {@link IssueFunctionModule}.
 */
public interface IssueFunction {

    /** As searches write it. */
    String name();

    /** What is wrong with the arguments; empty when nothing is. */
    List<Message> check(List<String> arguments);

    /**
     * The ids of the issues, of which the search leaves out those that the searcher may not browse. At most 10,000, by a bounded number
     * of statements.
     *
     * @param arguments those that were checked
     * @param searcher for whom nothing is told of what they may not see
     */
    List<Long> issues(List<String> arguments, Person searcher);
}
