package com.asyncbacklog.host.jira;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * A file of issues as Jira's REST resources return them, plain or gzip, UTF-8: either one JSON object a line, each an issue or
 * a search result ({@code {"issues":[…]}}), or a single object in a file that is laid out over many lines. One issue at a time is
 * held in memory.
 */
final class ExportFile {

    private static final int GZIP_MAGIC = 0x1f8b;

    private final ObjectMapper json = new ObjectMapper();
    private final Path file;
    private final Consumer<ExportedIssue> issues;
    private int line = 1;
    private boolean empty = true;

    private ExportFile(Path file, Consumer<ExportedIssue> issues) {
        this.file = file;
        this.issues = issues;
    }

    /** Hands over each issue of the file. @throws NotAnExport on the first thing that is wrong; some issues may be through then */
    static void read(Path file, Consumer<ExportedIssue> issues) {
        new ExportFile(file, issues).read();
    }

    private void read() {
        try (BufferedReader reader = open()) {
            if (isLaidOut(reader)) {
                readWhole(reader);
            } else {
                readLines(reader);
            }
        } catch (JsonProcessingException e) {
            throw broken("not JSON: " + e.getOriginalMessage(), e);
        } catch (CharacterCodingException e) {
            throw new NotAnExport(file, "is not UTF-8 somewhere after line " + line, e);
        } catch (IOException e) {
            throw new NotAnExport(file, "can't be read beyond line " + line + ": " + e.getMessage(), e);
        } catch (ExportedIssue.Incomplete e) {
            throw broken(e.getMessage(), e);
        }
        if (empty) {
            throw new NotAnExport(file, "holds no issue", null);
        }
    }

    private BufferedReader open() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NotAnExport(file, Files.exists(file) ? "is no file" : "does not exist", null);
        }
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        bytes.mark(2);
        boolean gzip = ((bytes.read() << 8) | bytes.read()) == GZIP_MAGIC;
        bytes.reset();
        if (!gzip && file.toString().endsWith(".gz")) {
            bytes.close();
            throw new NotAnExport(file, "is not gzip, as its name says", null);
        }
        InputStream text = gzip ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
    }

    /** Whether the first line is an opening brace alone, as formatters write it. */
    private static boolean isLaidOut(BufferedReader reader) throws IOException {
        reader.mark(100);
        char[] start = new char[100];
        int length = reader.read(start);
        reader.reset();
        return length > 0 && new String(start, 0, length).matches("(?s)\\s*\\{\\s*\\R.*");
    }

    private void readLines(BufferedReader reader) throws IOException, ExportedIssue.Incomplete {
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            if (!text.isBlank()) {
                try (JsonParser parser = json.createParser(text)) {
                    readObject(parser, false);
                }
            }
            line++;
        }
    }

    private void readWhole(Reader reader) throws IOException, ExportedIssue.Incomplete {
        try (JsonParser parser = json.createParser(reader)) {
            readObject(parser, true);
        } catch (JsonProcessingException e) {
            line = e.getLocation() == null ? line : e.getLocation().getLineNr();
            throw e;
        }
    }

    /** Reads an issue, or the issues of a search result one by one. */
    private void readObject(JsonParser parser, boolean countLines) throws IOException, ExportedIssue.Incomplete {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new NotAnExport(file, line, "no JSON object", null);
        }
        ObjectNode other = json.createObjectNode();
        boolean result = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("issues")) {
                result = true;
                readIssues(parser, countLines);
            } else {
                other.set(name, json.readTree(parser));
            }
        }
        if (parser.nextToken() != null) {
            throw new NotAnExport(file, line, "more than one JSON object", null);
        }
        if (!result) {
            accept(other);
        }
    }

    private void readIssues(JsonParser parser, boolean countLines) throws IOException, ExportedIssue.Incomplete {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            line = countLines ? parser.currentTokenLocation().getLineNr() : line;
            accept(json.readTree(parser));
        }
    }

    private void accept(JsonNode issue) throws ExportedIssue.Incomplete {
        issues.accept(ExportedIssue.from(issue));
        empty = false;
    }

    private NotAnExport broken(String reason, Throwable cause) {
        return new NotAnExport(file, line, reason, cause);
    }
}
