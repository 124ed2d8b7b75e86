package com.asyncbacklog.host.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that an app wrote in full, taken apart for a decorator.
 *
 * @param meta by name, of {@code <meta name="..." content="...">} in the head
 * @param head what else the app put there
 * @param body without its own element; the whole text when there is no such element
 */
record HtmlPage(String title, Map<String, String> meta, String head, String body) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern HEAD = Pattern.compile("<head(?:\\s[^>]*)?>(.*?)</head>", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body(?:\\s[^>]*)?>(.*)</body>", FLAGS);
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", FLAGS);
    private static final Pattern META = Pattern.compile("<meta\\s([^>]*?)/?>", FLAGS);
    private static final Pattern NAME = Pattern.compile("\\bname\\s*=\\s*([\"'])(.*?)\\1", FLAGS);
    private static final Pattern CONTENT = Pattern.compile("\\bcontent\\s*=\\s*([\"'])(.*?)\\1", FLAGS);

    static HtmlPage of(String html) {
        Matcher headFound = HEAD.matcher(html);
        String head = headFound.find() ? headFound.group(1) : "";
        Matcher bodyFound = BODY.matcher(html);
        String body = bodyFound.find() ? bodyFound.group(1) : HEAD.matcher(html).replaceFirst("");
        Matcher title = TITLE.matcher(head);
        return new HtmlPage(
                title.find() ? title.group(1).strip() : "",
                metaIn(head),
                META.matcher(TITLE.matcher(head).replaceAll("")).replaceAll("").strip(),
                body);
    }

    private static Map<String, String> metaIn(String head) {
        Map<String, String> meta = new TreeMap<>();
        Matcher element = META.matcher(head);
        while (element.find()) {
            Matcher name = NAME.matcher(element.group(1));
            Matcher content = CONTENT.matcher(element.group(1));
            if (name.find() && content.find()) {
                meta.put(name.group(2), content.group(2));
            }
        }
        return meta;
    }
}
