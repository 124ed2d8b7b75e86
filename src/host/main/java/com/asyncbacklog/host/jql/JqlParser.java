package com.asyncbacklog.host.jql;

import com.asyncbacklog.host.NotInThisHost;
import com.asyncbacklog.host.jql.Clause.And;
import com.asyncbacklog.host.jql.Clause.Or;
import com.asyncbacklog.host.jql.Clause.Terminal;
import com.asyncbacklog.host.jql.ParsedQuery.Sort;
import com.asyncbacklog.host.jql.Token.Kind;
import com.atlassian.query.operand.FunctionOperand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Parses JQL. Its errors are worded as in Jira's own functional tests (version 7, unconfirmed for 11); {@code was},
 * {@code changed} and {@code cf[…]} are not in this host.
 */
final class JqlParser {

    private static final String OPERATORS = "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN',"
            + " 'NOT IN', 'IS' and 'IS NOT'.";
    private static final Set<String> GRAMMAR =
            Set.of("and", "or", "not", "in", "is", "order", "by", "asc", "desc", "empty", "null", "cf");

    private final List<Token> tokens;
    private int next;

    private JqlParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static ParsedQuery parse(String jql) throws JqlException {
        return new JqlParser(Tokens.of(jql)).query(jql);
    }

    private ParsedQuery query(String jql) throws JqlException {
        Optional<Clause> where = isEnd() || token().isWord("order") ? Optional.empty() : Optional.of(or());
        List<Sort> order = List.of();
        if (acceptWord("order")) {
            expectWord("by");
            order = sorts();
        }
        if (!isEnd()) {
            throw but("Expecting either 'OR' or 'AND'");
        }
        return new ParsedQuery(jql, where, order);
    }

    private Clause or() throws JqlException {
        List<Clause> parts = new ArrayList<>(List.of(and()));
        while (acceptWord("or") || acceptSymbol("|") || acceptSymbol("||")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Or(parts);
    }

    private Clause and() throws JqlException {
        List<Clause> parts = new ArrayList<>(List.of(not()));
        while (acceptWord("and") || acceptSymbol("&") || acceptSymbol("&&")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new And(parts);
    }

    private Clause not() throws JqlException {
        if (acceptWord("not") || acceptSymbol("!")) {
            return not().negated();
        }
        if (acceptSymbol("(")) {
            Clause inner = or();
            expectSymbol(")");
            return inner;
        }
        String field = field();
        return new Terminal(field, operator(), operand());
    }

    private String field() throws JqlException {
        if (isEnd()) {
            throw error("Expecting a field name at the end of the query.");
        }
        Token field = token();
        if (field.isSymbol("[")) {
            throw at("Expecting a field name but got '['. Did you mean 'cf['?", field);
        }
        if (field.isWord("cf")) {
            throw new NotInThisHost("JQL: a custom field by its id, cf[…]");
        }
        if (field.kind() == Kind.SYMBOL || isGrammar(field)) {
            throw at(
                    "Expecting a field name but got '" + field.text() + "'. You must surround '" + field.text()
                            + "' in quotation marks to use it as a field name.",
                    field);
        }
        refuseReserved(field);
        if (field.text().isEmpty()) {
            throw at("A field name cannot be empty.", field);
        }
        next++;
        return field.text();
    }

    private Operator operator() throws JqlException {
        if (isEnd()) {
            throw error("Expecting operator before the end of the query. " + OPERATORS);
        }
        if (acceptWord("not")) {
            expectWord("in");
            return Operator.NOT_IN;
        }
        if (acceptWord("is")) {
            return acceptWord("not") ? Operator.IS_NOT : Operator.IS;
        }
        Token found = token();
        if (found.isWord("was") || found.isWord("changed")) {
            throw new NotInThisHost("JQL: the operator " + found.text());
        }
        for (Operator operator : Operator.values()) {
            if (found.kind() != Kind.QUOTED && found.text().equalsIgnoreCase(operator.display())) {
                next++;
                return operator;
            }
        }
        throw at("Expecting operator but got '" + found.text() + "'. " + OPERATORS, found);
    }

    private Operand operand() throws JqlException {
        String expected = "Expecting either a value, list or function";
        if (isEnd()) {
            throw error(expected + " before the end of the query.");
        }
        if (acceptWord("empty") || acceptWord("null")) {
            return new Operand.Empty();
        }
        if (acceptSymbol("(")) {
            List<Operand> operands = new ArrayList<>(List.of(operand()));
            while (acceptSymbol(",")) {
                operands.add(operand());
            }
            expectSymbol(")");
            return new Operand.ListOf(operands);
        }
        Token value = token();
        if (value.kind() == Kind.SYMBOL || isGrammar(value)) {
            throw at(
                    expected + " but got '" + value.text() + "'. You must surround '" + value.text()
                            + "' in quotation marks to use it as a value.",
                    value);
        }
        refuseReserved(value);
        next++;
        if (!acceptSymbol("(")) {
            return new Operand.Single(value.text());
        }
        if (value.text().isEmpty()) {
            throw at("A function name cannot be empty.", value);
        }
        return new Operand.Function(new FunctionOperand(value.text(), arguments()));
    }

    private List<String> arguments() throws JqlException {
        List<String> arguments = new ArrayList<>();
        if (acceptSymbol(")")) {
            return arguments;
        }
        do {
            if (isEnd()) {
                throw error(
                        arguments.isEmpty()
                                ? "Expecting ')' before the end of the query."
                                : "Expecting a function argument at the end of the query.");
            }
            Token argument = token();
            if (argument.isSymbol(",") && arguments.isEmpty()) {
                throw but("Expecting ')'");
            }
            if (argument.isSymbol(")")) {
                throw at("Function argument must be specified.", argument);
            }
            if (argument.kind() == Kind.SYMBOL || isGrammar(argument)) {
                throw at(
                        "Expecting a function argument but got '" + argument.text() + "'. You must surround '"
                                + argument.text() + "' in quotation marks to use it as an argument.",
                        argument);
            }
            refuseReserved(argument);
            arguments.add(argument.text());
            next++;
        } while (acceptSymbol(","));
        if (isEnd()) {
            throw error("Expecting ')' before the end of the query.");
        }
        if (!acceptSymbol(")")) {
            throw but("Expecting ')' or ','");
        }
        return arguments;
    }

    private List<Sort> sorts() throws JqlException {
        List<Sort> sorts = new ArrayList<>();
        do {
            String field = field();
            if (acceptWord("asc")) {
                sorts.add(new Sort(field, Optional.of(false)));
            } else if (acceptWord("desc")) {
                sorts.add(new Sort(field, Optional.of(true)));
            } else if (isEnd() || token().isSymbol(",")) {
                sorts.add(new Sort(field, Optional.empty()));
            } else {
                throw but("Expecting either 'ASC' or 'DESC'");
            }
        } while (acceptSymbol(","));
        if (!isEnd()) {
            throw but("Expecting ','");
        }
        return sorts;
    }

    private Token token() {
        return tokens.get(next);
    }

    private boolean isEnd() {
        return token().kind() == Kind.END;
    }

    private boolean acceptWord(String word) {
        return accept(token().isWord(word));
    }

    private boolean acceptSymbol(String symbol) {
        return accept(token().isSymbol(symbol));
    }

    private boolean accept(boolean matches) {
        if (matches) {
            next++;
        }
        return matches;
    }

    private void expectWord(String word) throws JqlException {
        expect(acceptWord(word), word.equals("by") ? word : word.toUpperCase(Locale.ROOT));
    }

    private void expectSymbol(String symbol) throws JqlException {
        expect(acceptSymbol(symbol), symbol);
    }

    private void expect(boolean found, String what) throws JqlException {
        if (!found) {
            throw isEnd()
                    ? error("Expecting '" + what + "' before the end of the query.")
                    : but("Expecting '" + what + "'");
        }
    }

    private static boolean isGrammar(Token token) {
        return token.kind() == Kind.WORD && GRAMMAR.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static void refuseReserved(Token token) throws JqlException {
        if (token.kind() == Kind.WORD && ReservedWords.contains(token.text())) {
            throw at(
                    "'" + token.text()
                            + "' is a reserved JQL word. You must surround it in quotation marks to use it in"
                            + " a query.",
                    token);
        }
    }

    private JqlException but(String expected) {
        return at(expected + " but got '" + token().text() + "'.", token());
    }

    private static JqlException at(String message, Token token) {
        return error(message + " (line 1, character " + token.position() + ")");
    }

    private static JqlException error(String message) {
        return new JqlException(List.of("Error in the JQL Query: " + message));
    }
}
