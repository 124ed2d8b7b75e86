package com.asyncbacklog.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class LocalAddressTest {

    @Test
    public void a_path_with_a_query_is_local() {
        assertThat(LocalAddress.of("/projects/AB?selectedItem=x:y#top")).contains("/projects/AB?selectedItem=x:y#top");
    }

    @Test
    public void other_servers_and_what_browsers_take_for_one_are_not() {
        for (String address : List.of(
                "http://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/a//evil.example",
                "/../evil",
                "/%2e%2e/evil",
                "/a\r\nSet-Cookie: x=1",
                "browse/AB-1",
                "")) {
            assertThat(LocalAddress.of(address)).as(address).isEmpty();
        }
        assertThat(LocalAddress.of(null)).isEmpty();
    }
}
