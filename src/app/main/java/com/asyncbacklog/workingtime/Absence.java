package com.asyncbacklog.workingtime;

import java.util.Optional;

/**
 * Days on which somebody does not work.
 *
 * @param id 0 until it is stored
 * @param personKey whose it is
 * @param days in their own zone
 * @param deputyKey who stands in meanwhile
 */
record Absence(int id, String personKey, DateRange days, Optional<String> deputyKey) {

    Absence withId(int stored) {
        return new Absence(stored, personKey, days, deputyKey);
    }
}
