package com.asyncbacklog.digest;

import java.util.List;

/** A capability says whose work projects are. Every bean of this type is asked. */
public interface DigestAudience {

    /** Of all projects at once; also of archived ones, and of those without digest, which some people choose all the same. */
    List<ProjectAudience> audiences();
}
