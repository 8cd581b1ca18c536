package award.scheme.file;

import award.scheme.Regulation;
import award.scheme.rule.Change;
import award.scheme.rule.Reading;
import award.scheme.rule.Scope;
import java.util.HashSet;

/// Checks the senses that an edition may take of a reading: told apart by their keys, of what is there, and not without effect.
final class SensesCheck {

    private final Regulation regulation;
    private final Faults faults;

    SensesCheck(Regulation regulation, Faults faults) {
        this.regulation = regulation;
        this.faults = faults;
    }

    void run() {
        regulation.readings().forEach(this::check);
    }

    private void check(Reading reading) {
        var seen = new HashSet<String>();
        seen.add(Reading.AS_CHOSEN);
        for (var sense : reading.senses()) {
            if (!seen.add(sense.key())) note(reading, sense, "scheme.fault.keyTwice", "senses", sense.key());
            if (sense.changes().isEmpty()) note(reading, sense, "scheme.fault.senseWithoutEffect", sense.key());
            sense.changes().forEach(change -> check(reading, change));
        }
    }

    private void check(Reading reading, Change change) {
        switch (change) {
            case Change.VoteBase base -> tiersExist(reading, change, base.scope());
            case Change.VoteShare share -> tiersExist(reading, change, share.scope());
            case Change.VoteMethod method -> tiersExist(reading, change, method.scope());
            case Change.VoteRecused recused -> tiersExist(reading, change, recused.scope());
            case Change.VoteMarks marks -> tiersExist(reading, change, marks.scope());
            case Change.NoticeLength length -> length.notices().stream().filter(key -> regulation.rules().notice(key).isEmpty())
                    .forEach(key -> note(reading, change, "scheme.fault.noSuchNotice", key));
            case Change.LookBack back -> {
                if (regulation.rules().matter(back.condition()).isEmpty()) note(reading, change, "scheme.fault.noSuchCondition", back.condition());
            }
            case Change.RevokedHonours revoked -> { }
            case Change.ScoreBasis basis -> { }
            case Change.SuccessionAfter after -> { }
            case Change.QuorumShare quorum -> { }
            case Change.Substitutes substitutes -> substitutes.bodies().stream().filter(key -> regulation.rules().body(key).isEmpty())
                    .forEach(key -> note(reading, change, "scheme.fault.noSuchBody", key));
        }
        if (regulation.rules().under(change).equals(regulation.rules())) note(reading, change, "scheme.fault.changeWithoutEffect");
    }

    private void tiersExist(Reading reading, Change change, Scope scope) {
        scope.tiers().stream().filter(tier -> regulation.rules().tier(tier).isEmpty())
                .forEach(tier -> note(reading, change, "scheme.fault.noSuchTier", tier));
    }

    private void note(Reading reading, Object read, String key, Object... args) {
        faults.note(faults.lineOf(read), reading.clause().clause(), key, args);
    }
}
