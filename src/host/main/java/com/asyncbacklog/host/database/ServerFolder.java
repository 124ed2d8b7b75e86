package com.asyncbacklog.host.database;

import com.asyncbacklog.host.StartFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * A server's folder, taken by this process: the operating system frees it when the process ends, however it ends. A server
 * outlives a process that is killed; who takes the folder next stops it.
 */
final class ServerFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;

    private ServerFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws StartFailure when another process has it, or it can't be used */
    static ServerFolder take(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            FileChannel channel =
                    FileChannel.open(absolute.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartFailure("the folder " + absolute + " is in use by another process");
            }
            return new ServerFolder(absolute, channel);
        } catch (IOException failure) {
            throw new StartFailure("can't use the folder " + absolute + ": " + failure.getMessage(), failure);
        }
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    /** Stops the server whose process id stands in the first line of this file, if it is one of this program. */
    void stopOrphan(Path pidFile, String program) {
        try {
            if (Files.exists(pidFile)) {
                long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
                ProcessHandle.of(pid).filter(process -> runs(process, program)).ifPresent(ServerFolder::stop);
            }
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException failure) {
            throw new StartFailure("can't read the file " + pidFile + ": " + failure.getMessage(), failure);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new IllegalStateException("can't free the folder " + folder, failure);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    private static boolean runs(ProcessHandle process, String program) {
        return process.info()
                .command()
                .filter(path -> path.endsWith("/" + program))
                .isPresent();
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        } catch (CompletionException tooSlow) {
            throw new StartFailure("the database server " + server.pid() + " of an earlier run does not stop", tooSlow);
        }
    }
}
