package com.asyncbacklog.updates;

import com.asyncbacklog.jira.Person;
import java.util.List;

/**
 * Who has taken note of an update.
 *
 * @param mine whether the reader has
 * @param people the first {@value #MOST_NAMED} of them
 */
record Acknowledgements(int count, boolean mine, List<Person> people) {

    static final int MOST_NAMED = 20;
}
