package award.application.web;

import award.application.CandidacyState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/// Which mark and colour a candidate's state is shown with.
@Named
@ApplicationScoped
public class CandidateTone {

    public String of(CandidacyState state) {
        return switch (state) {
            case REGISTERED -> "waiting";
            case QUALIFIED, SHORTLISTED, PROPOSED -> "running";
            case AWARDED -> "met";
            case UNQUALIFIED, DISQUALIFIED -> "unmet";
            case NOT_SHORTLISTED, NOT_PROPOSED, NOT_AWARDED, WITHDRAWN -> "";
        };
    }
}
