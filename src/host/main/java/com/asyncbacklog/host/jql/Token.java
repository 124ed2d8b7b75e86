package com.asyncbacklog.host.jql;

/**
 * A piece of a query.
 *
 * @param text without quotation marks and with escapes resolved; of an operator as written
 * @param position of its first character, from 1, in a query of one line
 */
record Token(Kind kind, String text, int position) {

    enum Kind {
        WORD,
        QUOTED,
        SYMBOL,
        END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }
}
