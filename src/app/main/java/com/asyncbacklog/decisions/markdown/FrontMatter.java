package com.asyncbacklog.decisions.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block between two lines of dashes at the beginning of a file. It is YAML, but read line by line: a YAML parser
 * refuses what people write there and every tool around records understands, such as {@code status: superseded: see 12}
 * or a template's braces with a quotation mark left open.
 *
 * @param values by their names in small letters, in the order of the file; a list has several
 * @param own what stands indented below {@link #OWN_KEY}, as written, by name
 * @param body all that follows
 */
record FrontMatter(Map<String, List<String>> values, Map<String, String> own, String body) {

    /** Below it stands what an export of ours says that MADR has no name for. */
    static final String OWN_KEY = "async-backlog";

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern BLOCK =
            Pattern.compile("---[ \\t]*\\n(.*?\\n)??(?:---|\\.\\.\\.)[ \\t]*(?:\\n|$)", Pattern.DOTALL);
    private static final Pattern ENTRY =
            Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N} _.-]*+):(?:\\s+(.*))?", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("([|>])[-+0-9]*\\s*(?:#.*)?", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*", Pattern.DOTALL);

    static FrontMatter of(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.lookingAt()) {
            return new FrontMatter(Map.of(), Map.of(), text);
        }
        List<String> lines =
                block.group(1) == null ? List.of() : block.group(1).lines().toList();
        if (lines.stream()
                .filter(FrontMatter::says)
                .findFirst()
                .filter(FrontMatter::isEntry)
                .isEmpty()) {
            // A line of dashes with text below: nothing but a rule.
            return new FrontMatter(Map.of(), Map.of(), text);
        }
        Lines reader = new Lines(lines);
        reader.read();
        return new FrontMatter(reader.values, reader.own, text.substring(block.end()));
    }

    private static boolean says(String line) {
        return !line.isBlank() && !line.strip().startsWith("#");
    }

    private static boolean isEntry(String line) {
        return ENTRY.matcher(line).matches();
    }

    private static final class Lines {

        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final Map<String, String> own = new LinkedHashMap<>();
        private final List<String> lines;
        private int next;

        Lines(List<String> lines) {
            this.lines = lines;
        }

        void read() {
            while (next < lines.size()) {
                String line = lines.get(next++);
                if (!says(line)) {
                    continue;
                }
                Matcher entry = ENTRY.matcher(line);
                if (entry.matches()) {
                    read(entry.group(1).strip().toLowerCase(Locale.ROOT), entry.group(2) == null ? "" : entry.group(2));
                } else {
                    add("", line.strip());
                }
            }
        }

        private void read(String key, String rest) {
            Matcher literal = LITERAL.matcher(rest);
            if (key.equals(OWN_KEY) && rest.isBlank()) {
                indented().forEach(this::readOwn);
            } else if (literal.matches()) {
                add(
                        key,
                        String.join(literal.group(1).equals("|") ? "\n" : " ", indented())
                                .strip());
            } else if (rest.isBlank() || rest.startsWith("#")) {
                readItems(key);
            } else {
                readScalar(key, rest);
            }
        }

        private void readOwn(String line) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches() && entry.group(2) != null) {
                own.put(entry.group(1), entry.group(2));
            }
        }

        private void readItems(String key) {
            boolean any = false;
            while (next < lines.size() && (isIndented() || isItem() || !says(lines.get(next)))) {
                String line = lines.get(next++);
                if (says(line)) {
                    Matcher item = ITEM.matcher(line);
                    add(key, scalar(item.matches() ? item.group(1) : line.strip()));
                    any = true;
                }
            }
            if (!any) {
                values.putIfAbsent(key, new ArrayList<>());
            }
        }

        private void readScalar(String key, String rest) {
            List<String> items = flowItems(rest);
            if (!items.isEmpty()) {
                items.forEach(item -> add(key, scalar(item)));
                return;
            }
            String value = scalar(rest);
            if (next < lines.size() && isIndented()) {
                value = String.join(" ", value, String.join(" ", indented()).strip());
            }
            add(key, value);
        }

        /** Of {@code [a, "b, c"]}; not of {@code [a](b)}, which is a link. */
        private static List<String> flowItems(String rest) {
            String list = COMMENT.matcher(rest).replaceFirst("").strip();
            List<String> items = new ArrayList<>();
            if (list.startsWith("[") && list.indexOf(']') == list.length() - 1) {
                StringBuilder item = new StringBuilder();
                char quote = 0;
                for (char character : list.substring(1, list.length() - 1).toCharArray()) {
                    if (character == ',' && quote == 0) {
                        items.add(item.toString());
                        item.setLength(0);
                        continue;
                    }
                    if (character == quote) {
                        quote = 0;
                    } else if (quote == 0
                            && (character == '"' || character == '\'')
                            && item.toString().isBlank()) {
                        quote = character;
                    }
                    item.append(character);
                }
                items.add(item.toString());
            }
            return items;
        }

        private static String scalar(String source) {
            String text = source.strip();
            if (text.startsWith("\"")) {
                Optional<String> unquoted = json(text);
                if (unquoted.isPresent()) {
                    return unquoted.get();
                }
            }
            if (text.length() > 1 && text.startsWith("'") && text.endsWith("'")) {
                return text.substring(1, text.length() - 1).replace("''", "'");
            }
            return COMMENT.matcher(text).replaceFirst("").strip();
        }

        /** What YAML quotes twice it escapes nearly as JSON does. */
        private static Optional<String> json(String text) {
            try {
                return Optional.of(JSON.readValue(text, String.class));
            } catch (JsonProcessingException otherwise) {
                return Optional.empty();
            }
        }

        private List<String> indented() {
            List<String> block = new ArrayList<>();
            while (next < lines.size() && (isIndented() || lines.get(next).isBlank())) {
                block.add(lines.get(next++).strip());
            }
            return block;
        }

        private boolean isIndented() {
            return !lines.get(next).isBlank()
                    && Character.isWhitespace(lines.get(next).charAt(0));
        }

        private boolean isItem() {
            return ITEM.matcher(lines.get(next)).matches();
        }

        private void add(String key, String value) {
            values.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
        }
    }
}
