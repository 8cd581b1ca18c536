package award.publicity.web;

import award.publicity.ObjectionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/// Which mark and colour an objection's state is shown with.
@Named
@ApplicationScoped
public class ObjectionTone {

    public String of(ObjectionState state) {
        return switch (state) {
            case RECEIVED -> "waiting";
            case UNDER_VERIFICATION -> "running";
            case UPHELD -> "unmet";
            case DISMISSED -> "done";
            case RECORDED_ONLY, WITHDRAWN -> "";
        };
    }
}
