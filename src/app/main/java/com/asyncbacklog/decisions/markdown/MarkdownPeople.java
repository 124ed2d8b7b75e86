package com.asyncbacklog.decisions.markdown;

/** Who took part, in the source's own words: names there are seldom names of users. */
record MarkdownPeople(String deciders, String consulted, String informed) {

    static final MarkdownPeople NONE = new MarkdownPeople("", "", "");
}
