package com.asyncbacklog.host.activeobjects;

import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;

/**
 * An SQL error under Active Objects. As in Jira an unchecked exception that apps can't name: there its class lies in a
 * package that is not exported, and only the library's {@link ActiveObjectsException} can be caught.
 */
final class ActiveObjectsSqlException extends ActiveObjectsException {

    ActiveObjectsSqlException(SQLException cause) {
        super("There was a SQL exception thrown by the Active Objects library: " + cause.getMessage(), cause);
    }
}
