package com.asyncbacklog.host.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.web.context.HttpContext;
import org.junit.Test;

public class CurrentRequestTest {

    private final HttpContext context =
            (HttpContext) new CurrentRequest().components().get(HttpContext.class);

    @Test
    public void outside_a_request_there_is_none_to_be_had() {
        assertThatThrownBy(context::getRequest).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(context::getResponse).isInstanceOf(IllegalStateException.class);
    }
}
