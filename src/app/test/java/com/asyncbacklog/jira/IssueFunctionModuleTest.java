package com.asyncbacklog.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.asyncbacklog.shared.Message;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.query.operand.FunctionOperand;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

public class IssueFunctionModuleTest {

    private final FakeJira jira = new FakeJira();
    private final ApplicationUser ada = jira.user("ada", "Europe/London");
    private final List<Person> searchers = new ArrayList<>();
    private final IssueFunctionModule module = new IssueFunctionModule(
            List.of(new Named("other", List.of(9L)), new Named("wanted", List.of(7L, 8L))),
            jira.people(),
            jira.words());

    @Before
    public void begin() {
        module.init(new Descriptor());
    }

    @Test
    public void the_function_of_the_modules_name_gives_its_issues_to_whoever_searches() {
        assertThat(values(ada, "fine")).containsExactly(7L, 8L);
        assertThat(values(null)).containsExactly(7L, 8L);
        assertThat(searchers).extracting(Person::name).containsExactly("ada", "");
        assertThat(module.getDataType()).isEqualTo(JiraDataTypes.ISSUE);
        assertThat(module.getMinimumNumberOfExpectedArguments()).isZero();
    }

    @Test
    public void what_is_wrong_is_said_in_words_and_gives_nothing() {
        assertThat(module.validate(ada, call("wrong"), null).getErrorMessages()).containsExactly("no[wrong]");
        assertThat(module.validate(ada, call("fine"), null).hasAnyErrors()).isFalse();
        assertThat(values(ada, "wrong")).isEmpty();
    }

    private List<Long> values(ApplicationUser searcher, String... arguments) {
        return module.getValues(new Context(searcher, false), call(arguments), null).stream()
                .map(QueryLiteral::getLongValue)
                .toList();
    }

    private static FunctionOperand call(String... arguments) {
        return new FunctionOperand("wanted", List.of(arguments));
    }

    private record Context(ApplicationUser getApplicationUser, boolean isSecurityOverriden)
            implements QueryCreationContext {}

    private final class Named implements IssueFunction {

        private final String name;
        private final List<Long> ids;

        Named(String name, List<Long> ids) {
            this.name = name;
            this.ids = ids;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Message> check(List<String> arguments) {
            return arguments.contains("wrong") ? List.of(Message.of("no", "wrong")) : List.of();
        }

        @Override
        public List<Long> issues(List<String> arguments, Person searcher) {
            searchers.add(searcher);
            return ids;
        }
    }

    private static final class Descriptor implements JqlFunctionModuleDescriptor {

        @Override
        public String getFunctionName() {
            return "wanted";
        }

        @Override
        public boolean isList() {
            return true;
        }

        @Override
        public I18nHelper getI18nBean() {
            throw new AssertionError("not needed");
        }
    }
}
