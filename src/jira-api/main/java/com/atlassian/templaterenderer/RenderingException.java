package com.atlassian.templaterenderer;

import com.asyncbacklog.signatures.Unconfirmed;

/** A template could not be rendered. */
@Unconfirmed("named by TemplateRenderer; declared as checked, so that callers compile whichever it is")
public class RenderingException extends Exception {

    private static final long serialVersionUID = 1;

    @Unconfirmed("general knowledge; not called by the app")
    public RenderingException(Throwable cause) {
        super(cause);
    }
}
