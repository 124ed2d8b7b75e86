package com.asyncbacklog.host.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.jql.Clause.And;
import com.asyncbacklog.host.jql.Clause.Or;
import com.asyncbacklog.host.jql.Clause.Terminal;
import com.asyncbacklog.host.jql.ParsedQuery.Sort;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** The errors are those of Jira's own functional tests. */
public class JqlParserTest {

    private static final String OPERATORS = " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN',"
            + " 'NOT IN', 'IS' and 'IS NOT'.";

    @Test
    public void and_binds_closer_than_or() throws JqlException {
        assertThat(where("a = 1 or b = 2 and c = 3"))
                .isEqualTo(new Or(List.of(is("a", "1"), new And(List.of(is("b", "2"), is("c", "3"))))));
    }

    @Test
    public void parentheses_bind_closest() throws JqlException {
        assertThat(where("(a = 1 or b = 2) && c = 3"))
                .isEqualTo(new And(List.of(new Or(List.of(is("a", "1"), is("b", "2"))), is("c", "3"))));
    }

    @Test
    public void not_turns_operators_round() throws JqlException {
        assertThat(where("not (a = 1 and b is empty)"))
                .isEqualTo(new Or(List.of(
                        new Terminal("a", Operator.NOT_EQUALS, new Operand.Single("1")),
                        new Terminal("b", Operator.IS_NOT, new Operand.Empty()))));
    }

    @Test
    public void lists_and_functions_are_operands() throws JqlException {
        Terminal clause = (Terminal) where("\"Epic Link\" not in (A-1, f(\"x y\", 2))");
        assertThat(clause.field()).isEqualTo("Epic Link");
        assertThat(clause.operator()).isEqualTo(Operator.NOT_IN);
        assertThat(clause.operand().display()).isEqualTo("(\"A-1\", f(x y, 2))");
    }

    @Test
    public void an_order_may_stand_alone() throws JqlException {
        ParsedQuery query = JqlParser.parse("ORDER BY key, created desc");
        assertThat(query.where()).isEmpty();
        assertThat(query.order())
                .containsExactly(new Sort("key", Optional.empty()), new Sort("created", Optional.of(true)));
    }

    @Test
    public void escapes_in_strings_are_resolved() throws JqlException {
        assertThat(where("a = \"x\\\"\\u0041\\n\"")).isEqualTo(is("a", "x\"A\n"));
    }

    @Test
    public void what_is_wrong_is_said_in_jiras_words() {
        assertError("a", "Expecting operator before the end of the query." + OPERATORS);
        assertError("a blah >", "Expecting operator but got 'blah'." + OPERATORS + " (line 1, character 3)");
        assertError("a=", "Expecting either a value, list or function before the end of the query.");
        assertError("a=b c=d", "Expecting either 'OR' or 'AND' but got 'c'. (line 1, character 5)");
        assertError("a = b and", "Expecting a field name at the end of the query.");
        assertError("(a=b and c = d", "Expecting ')' before the end of the query.");
        assertError("abc IN ((foo) abc = a", "Expecting ')' but got 'abc'. (line 1, character 15)");
        assertError("a =a and j not is empty", "Expecting 'IN' but got 'is'. (line 1, character 16)");
        assertError("'' = c", "A field name cannot be empty. (line 1, character 1)");
        assertError("[brenden] = a", "Expecting a field name but got '['. Did you mean 'cf['? (line 1, character 1)");
        assertError(
                ", a = b",
                "Expecting a field name but got ','. You must surround ',' in quotation marks to use it as a field name."
                        + " (line 1, character 1)");
    }

    @Test
    public void what_is_wrong_in_a_function_is_said_in_jiras_words() {
        assertError("a = func(", "Expecting ')' before the end of the query.");
        assertError("a = func(, and not (a = x)", "Expecting ')' but got ','. (line 1, character 10)");
        assertError("bas=func(bad,)", "Function argument must be specified. (line 1, character 14)");
        assertError("bas=func(bad,", "Expecting a function argument at the end of the query.");
        assertError("k = func(abc, jk!)", "Expecting ')' or ',' but got '!'. (line 1, character 17)");
    }

    @Test
    public void what_is_wrong_in_an_order_is_said_in_jiras_words() {
        assertError("a =b order", "Expecting 'by' before the end of the query.");
        assertError("a =b order summary", "Expecting 'by' but got 'summary'. (line 1, character 12)");
        assertError("a =b order by", "Expecting a field name at the end of the query.");
        assertError(
                "a =b order by ajsks blah", "Expecting either 'ASC' or 'DESC' but got 'blah'. (line 1, character 21)");
        assertError("order by a desc d", "Expecting ',' but got 'd'. (line 1, character 17)");
    }

    @Test
    public void reserved_characters_and_words_are_refused() {
        assertError(
                "mine{www = qwwr",
                "The character '{' is a reserved JQL character. You must enclose it in a string or use the escape"
                        + " '\\u007b' instead. (line 1, character 5)");
        assertError(
                "summary ~ count",
                "'count' is a reserved JQL word. You must surround it in quotation marks to use it in a query."
                        + " (line 1, character 11)");
        assertError("summary ~ \"abc", "The quoted string 'abc' has not been completed. (line 1, character 11)");
    }

    @Test
    public void what_only_jira_has_fails_by_its_name() {
        assertThatThrownBy(() -> JqlParser.parse("status was Open"))
                .isInstanceOf(NotInThisHost.class)
                .hasMessageContaining("was");
        assertThatThrownBy(() -> JqlParser.parse("cf[10] = 1"))
                .isInstanceOf(NotInThisHost.class)
                .hasMessageContaining("cf[");
    }

    private static Clause where(String jql) throws JqlException {
        return JqlParser.parse(jql).where().orElseThrow();
    }

    private static Terminal is(String field, String value) {
        return new Terminal(field, Operator.EQUALS, new Operand.Single(value));
    }

    private static void assertError(String jql, String message) {
        JqlException failure = catchThrowableOfType(JqlException.class, () -> JqlParser.parse(jql));
        assertThat(failure).as(jql).isNotNull();
        assertThat(failure.errors()).as(jql).containsExactly("Error in the JQL Query: " + message);
    }
}
