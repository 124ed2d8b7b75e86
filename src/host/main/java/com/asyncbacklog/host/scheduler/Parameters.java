package com.asyncbacklog.host.scheduler;

import com.atlassian.scheduler.SchedulerServiceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The parameters of jobs as text: Java's serialisation, as Jira keeps them too (that it does so for local jobs is unconfirmed). */
final class Parameters {

    private Parameters() {}

    /** @throws SchedulerServiceException when a value can't be serialised */
    static String write(Map<String, Serializable> parameters) throws SchedulerServiceException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
            output.writeObject(new HashMap<>(parameters));
        } catch (IOException failure) {
            throw new SchedulerServiceException("the parameters can't be serialised: " + failure, failure);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /**
     * Reads them back.
     *
     * @param loader of the job runner, which knows the app's own classes
     */
    @SuppressWarnings("unchecked") // Only write() makes such texts.
    static Map<String, Serializable> read(String text, ClassLoader loader) throws IOException, ClassNotFoundException {
        InputStream bytes = new ByteArrayInputStream(Base64.getDecoder().decode(text));
        try (ObjectInputStream input = new PluginObjects(bytes, loader)) {
            return (Map<String, Serializable>) input.readObject();
        }
    }

    private static final class PluginObjects extends ObjectInputStream {

        private final ClassLoader loader;

        PluginObjects(InputStream bytes, ClassLoader loader) throws IOException {
            super(bytes);
            this.loader = loader;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(description.getName(), false, loader);
            } catch (ClassNotFoundException notTheApps) {
                return super.resolveClass(description);
            }
        }
    }
}
