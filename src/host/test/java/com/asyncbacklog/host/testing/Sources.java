package com.asyncbacklog.host.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles Java given as text, so that a test shows the whole of the plugin that it is about. */
public final class Sources {

    private static final Pattern PACKAGE = Pattern.compile("^\\s*package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|record) (\\w+)");

    private Sources() {}

    /** Each source starts with its package; the first type in it is its name. The class path is the test's own. */
    public static void compile(Path folder, String... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        List<String> options = new ArrayList<>(List.of("-d", folder.toString(), "-proc:none", "-parameters"));
        options.addAll(List.of("-classpath", System.getProperty("java.class.path"), "--release", "17"));
        List<Source> files = new ArrayList<>();
        for (String source : sources) {
            files.add(new Source(source));
        }
        if (!compiler.getTask(output, null, null, options, null, files).call()) {
            throw new IllegalArgumentException(output.toString());
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("source:///" + path(text) + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            return text;
        }

        private static String path(String text) {
            return (first(PACKAGE, text) + "." + first(TYPE, text)).replace('.', '/');
        }

        private static String first(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find()) {
                throw new IllegalArgumentException("no " + pattern + " in " + text);
            }
            return matcher.group(1);
        }
    }
}
