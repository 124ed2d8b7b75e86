package com.asyncbacklog.updates;

import java.io.IOException;

/** A file of updates while it is written. */
interface UpdateFile {

    void begin() throws IOException;

    /** The next one, in the order of the authors' days. */
    void add(VisibleUpdate update) throws IOException;
}
