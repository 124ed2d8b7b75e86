package com.asyncbacklog.decisions;

import com.asyncbacklog.jira.IssueFunction;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.shared.Message;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code issuesWithDecisions("accepted", "Releases")}: issues with decisions of a status in an area; of any status without the first or
 * with {@code "all"}, in any area or none without the second.
 */
@Named
public class IssuesWithDecisions implements IssueFunction {

    private static final int MOST_ARGUMENTS = 2;

    private final IssueSearchService search;

    IssuesWithDecisions(IssueSearchService search) {
        this.search = search;
    }

    @Override
    public String name() {
        return "issuesWithDecisions";
    }

    @Override
    public List<Message> check(List<String> arguments) {
        if (arguments.size() > MOST_ARGUMENTS) {
            return List.of(Message.of("asyncbacklog.decisions.jql.arguments", name()));
        }
        boolean isKnown = isAnyStatus(arguments) || status(arguments).isPresent();
        return isKnown
                ? List.of()
                : List.of(Message.of(
                        "asyncbacklog.decisions.jql.status",
                        name(),
                        arguments.get(0),
                        Arrays.stream(DecisionStatus.values())
                                .map(DecisionStatus::value)
                                .collect(Collectors.joining(", "))));
    }

    @Override
    public List<Long> issues(List<String> arguments, Person searcher) {
        String area = arguments.size() == MOST_ARGUMENTS ? arguments.get(1).strip() : "";
        return search.issues(status(arguments), area, searcher);
    }

    private static boolean isAnyStatus(List<String> arguments) {
        return arguments.isEmpty()
                || arguments.get(0).isBlank()
                || word(arguments).equals(DecisionSearch.ANY_STATUS);
    }

    private static Optional<DecisionStatus> status(List<String> arguments) {
        return arguments.isEmpty() ? Optional.empty() : DecisionStatus.of(word(arguments));
    }

    private static String word(List<String> arguments) {
        return arguments.get(0).strip().toLowerCase(Locale.ROOT);
    }
}
