package award.publicity.web;

import award.publicity.NoticeState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/// Which mark and colour a notice's state is shown with.
@Named
@ApplicationScoped
public class NoticeTone {

    public String of(NoticeState state) {
        return switch (state) {
            case AHEAD -> "waiting";
            case RUNNING -> "running";
            case OVER -> "done";
            case STOPPED, REPLACED -> "unmet";
        };
    }
}
