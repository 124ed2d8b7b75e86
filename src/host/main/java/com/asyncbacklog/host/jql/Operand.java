package com.asyncbacklog.host.jql;

import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.stream.Collectors;

/** What stands at the right of an operator. */
sealed interface Operand {

    /** As Jira's messages show it. */
    String display();

    /** A word, number or string. */
    record Single(String text) implements Operand {

        @Override
        public String display() {
            return text.matches("-?[0-9]+") ? text : '"' + text + '"';
        }
    }

    record ListOf(List<Operand> operands) implements Operand {

        @Override
        public String display() {
            return operands.stream().map(Operand::display).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    record Function(FunctionOperand call) implements Operand {

        @Override
        public String display() {
            return call.getName() + "(" + String.join(", ", call.getArgs()) + ")";
        }
    }

    record Empty() implements Operand {

        @Override
        public String display() {
            return "EMPTY";
        }
    }
}
