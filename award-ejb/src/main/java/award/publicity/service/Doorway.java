package award.publicity.service;

import award.publicity.model.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/// How often one address of the intranet may post an objection, or ask with a number and a code: often enough for people, too seldom for guessing.
@ApplicationScoped
public class Doorway {

    private static final int POSTS = 10;
    private static final int QUESTIONS = 60;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    @Inject Clock clock;

    private final Pace posts = new Pace(POSTS, WITHIN);
    private final Pace questions = new Pace(QUESTIONS, WITHIN);

    boolean admitsPost(String address) {
        return posts.allows(address, clock.instant());
    }

    boolean admitsQuestion(String address) {
        return questions.allows(address, clock.instant());
    }
}
