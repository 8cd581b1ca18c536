package award.notification;

import static award.shared.Message.message;

import award.shared.Message;
import award.shared.Recorded;
import java.util.UUID;

/// What was done with letters, for the trail: never their text.
///
/// @param matter the letters are about
public record LetterAct(UUID matter, Message act) implements Recorded {

    public static LetterAct drafted(NewLetter letter) {
        return new LetterAct(letter.matter(), message("notification.act.drafted", message(letter.kind()), letter.to().name()));
    }

    public static LetterAct redrafted(UUID matter, String kind, int count) {
        return new LetterAct(matter, message("notification.act.redrafted", message(kind), count));
    }

    public static LetterAct edited(UUID matter, String kind, String to) {
        return new LetterAct(matter, message("notification.act.edited", message(kind), to));
    }

    public static LetterAct released(UUID matter, String kind, String to) {
        return new LetterAct(matter, message("notification.act.released", message(kind), to));
    }

    public static LetterAct discarded(UUID matter, String kind, String to, String reason) {
        return new LetterAct(matter, message("notification.act.discarded", message(kind), to, reason));
    }

    @Override
    public String subject() {
        return "letters " + matter;
    }
}
