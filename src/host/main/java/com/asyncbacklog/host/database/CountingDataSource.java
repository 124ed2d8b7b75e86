package com.asyncbacklog.host.database;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Hands out connections that tell a {@link StatementCount} of every statement they send and every row they read. */
final class CountingDataSource implements DataSource {

    private final DataSource source;
    private final StatementCount count;

    CountingDataSource(DataSource source, StatementCount count) {
        this.source = source;
        this.count = count;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counted(source.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return counted(source.getConnection(user, password));
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        source.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return source.getParentLogger();
    }

    /** Refuses: what is unwrapped would no longer be counted. */
    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("not a wrapper of " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }

    private Connection counted(Connection connection) {
        return proxy(Connection.class, new ConnectionHandler(connection));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(CountingDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static String firstText(Object[] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : null;
    }

    private final class ConnectionHandler implements InvocationHandler {

        private final Connection connection;

        ConnectionHandler(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            Object result = call(connection, method, arguments);
            return switch (method.getName()) {
                case "createStatement" -> proxy(Statement.class, new StatementHandler(proxy, result, null));
                case "prepareStatement" ->
                    proxy(PreparedStatement.class, new StatementHandler(proxy, result, firstText(arguments)));
                case "prepareCall" ->
                    proxy(CallableStatement.class, new StatementHandler(proxy, result, firstText(arguments)));
                default -> result;
            };
        }
    }

    private final class StatementHandler implements InvocationHandler {

        private final Object connection;
        private final Object statement;
        private final String prepared;
        private final List<String> batch = new ArrayList<>();

        StatementHandler(Object connection, Object statement, String prepared) {
            this.connection = connection;
            this.statement = statement;
            this.prepared = prepared;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            String name = method.getName();
            if (name.equals("getConnection")) {
                return connection;
            }
            if (name.equals("addBatch") && firstText(arguments) != null) {
                batch.add(firstText(arguments));
            } else if (name.equals("clearBatch")) {
                batch.clear();
            } else if (name.startsWith("execute")) {
                count.add(sent(firstText(arguments)));
            }
            Object result = call(statement, method, arguments);
            return isRead(name) && result != null && count.isCounting()
                    ? proxy(ResultSet.class, new RowHandler(proxy, (ResultSet) result))
                    : result;
        }

        private boolean isRead(String name) {
            return name.equals("executeQuery") || name.equals("getResultSet");
        }

        private String sent(String text) {
            if (text != null) {
                return text;
            }
            return prepared != null ? prepared : String.join(";\n", batch);
        }
    }

    private final class RowHandler implements InvocationHandler {

        private final Object statement;
        private final ResultSet rows;

        RowHandler(Object statement, ResultSet rows) {
            this.statement = statement;
            this.rows = rows;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("getStatement")) {
                return statement;
            }
            Object result = call(rows, method, arguments);
            if (method.getName().equals("next") && Boolean.TRUE.equals(result)) {
                count.addRow();
            }
            return result;
        }
    }
}
