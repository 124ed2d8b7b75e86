package com.asyncbacklog.host.activeobjects;

import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The host's data source in the form the library wants; disposing of it is the host's business, not the library's. */
final class UndisposedDataSource extends DelegatingDataSource implements DisposableDataSource {

    UndisposedDataSource(DataSource source) {
        super(source);
    }

    @Override
    public void dispose() {}
}
