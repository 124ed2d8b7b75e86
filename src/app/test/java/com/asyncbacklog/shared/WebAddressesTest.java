package com.asyncbacklog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class WebAddressesTest {

    @Test
    public void an_address_that_a_browser_would_copy_is_taken() {
        for (String address : new String[] {
            "https://wiki.example/page",
            "HTTP://WIKI",
            "http://my_host:8080/a?b[]=1|2#c",
            "https://bücher.example/ä",
            "https://[2001:db8::1]:443/",
            "https://wiki.example:65535",
            " https://wiki.example "
        }) {
            assertThat(isTaken(address)).as(address).isTrue();
        }
    }

    @Test
    public void anything_else_is_refused() {
        for (String address : new String[] {
            "",
            "wiki.example",
            "//wiki.example",
            "javascript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "ftp://wiki.example",
            "https:wiki.example",
            "https://",
            "https:///path",
            "https://:80/",
            "https://jira.example@evil.example/",
            "https://jira.example\\@evil.example/",
            "https://a b/",
            "https://wiki.example/\"onclick=x",
            "https://wiki.example/<script>",
            "https://wiki.example:65536/",
            "https://wiki\u00A0.example/",
            "https://wiki\u202E.example/",
            "https://wiki.example/\u3000x",
            "https://wiki.example/\u200B",
            "https://wiki.example/\uD83D",
            "https://wiki.example/" + "a".repeat(2_000)
        }) {
            assertThat(isTaken(address)).as(address).isFalse();
        }
    }

    private static boolean isTaken(String address) {
        FieldErrors errors = new FieldErrors();
        WebAddresses.check("url", address, errors);
        return errors.asMap().isEmpty();
    }
}
