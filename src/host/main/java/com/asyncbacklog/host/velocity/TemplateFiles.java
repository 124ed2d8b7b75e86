package com.asyncbacklog.host.velocity;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Gives Velocity the templates of one jar: files ending in {@code .vm}, also for {@code #parse} and {@code #include}. */
final class TemplateFiles extends ResourceLoader {

    private final Function<String, Optional<InputStream>> files;

    TemplateFiles(Function<String, Optional<InputStream>> files) {
        this.files = files;
    }

    @Override
    public void init(ExtendedProperties configuration) {}

    @Override
    public InputStream getResourceStream(String path) {
        String name = path.startsWith("/") ? path.substring(1) : path;
        if (!name.endsWith(".vm") || name.contains("..") || name.contains(":")) {
            throw new ResourceNotFoundException("no template: " + path);
        }
        return files.apply(name).orElseThrow(() -> new ResourceNotFoundException("no template " + path));
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
