package award.application.web;

import award.application.ApplicationState;
import award.application.ApplicationTerm.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/// How the chip of an application's state looks.
@Named
@ApplicationScoped
public class ApplicationTone {

    public String of(ApplicationState state) {
        return switch (state) {
            case DRAFT, RETURNED -> "open";
            case SUBMITTED -> "waiting";
            case RECOMMENDED -> "running";
            case ACCEPTED -> "met";
            case NOT_RECOMMENDED, LAPSED -> "unmet";
            case WITHDRAWN -> "";
        };
    }

    public String of(Phase phase) {
        return switch (phase) {
            case AHEAD -> "waiting";
            case OPEN -> "running";
            case GRACE -> "open";
            case OVER -> "";
        };
    }
}
