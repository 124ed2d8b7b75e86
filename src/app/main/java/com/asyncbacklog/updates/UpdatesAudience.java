package com.asyncbacklog.updates;

import com.asyncbacklog.digest.DigestAudience;
import com.asyncbacklog.digest.ProjectAudience;
import com.asyncbacklog.jira.Membership;
import jakarta.inject.Named;
import java.util.List;

/** A project is the work of those who take part in its updates. */
@Named
public class UpdatesAudience implements DigestAudience {

    private final CadenceService cadences;
    private final Membership membership;

    UpdatesAudience(CadenceService cadences, Membership membership) {
        this.cadences = cadences;
        this.membership = membership;
    }

    @Override
    public List<ProjectAudience> audiences() {
        return cadences.withParticipants().stream()
                .map(cadence -> new ProjectAudience(
                        cadence.projectId(),
                        membership.people(cadence.participants(), cadence.projectId()),
                        cadence.digest()))
                .toList();
    }
}
