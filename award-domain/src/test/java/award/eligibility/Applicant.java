package award.eligibility;

import award.honour.Lapse;
import award.honour.PastGrant;
import award.honour.PastGrant.Standing;
import award.scheme.Regulation;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.RecordKind;
import award.supervision.Ban;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// An applicant of whom nothing is known but a clean record; a test says only what it is about.
final class Applicant {

    private final AwardeeKind kind;
    private final Map<String, Object> facts = new HashMap<>();
    private final Map<String, Attestation> attested = new HashMap<>();
    private final List<RecordEntry> entries = new ArrayList<>();
    private final List<PastGrant> honours = new ArrayList<>();
    private final List<Ban> bans = new ArrayList<>();
    private Optional<String> tier = Optional.empty();
    private int edition = 1;
    private LocalDate applyingOn = LocalDate.of(2025, 4, 1);
    private Function<List<RecordEntry>, Records> records = Records.LookedUp::new;
    private OptionalInt lastUnawarded = OptionalInt.empty();

    private Applicant(AwardeeKind kind) {
        this.kind = kind;
    }

    static Applicant organisation() {
        return new Applicant(AwardeeKind.ORGANISATION);
    }

    static Applicant individual() {
        return new Applicant(AwardeeKind.INDIVIDUAL);
    }

    Applicant applyingOn(String day) {
        applyingOn = LocalDate.parse(day);
        return this;
    }

    Applicant inEdition(int number) {
        edition = number;
        return this;
    }

    Applicant forTier(String key) {
        tier = Optional.of(key);
        return this;
    }

    Applicant with(String fact, Object value) {
        facts.put(fact, value);
        return this;
    }

    Applicant attested(String matter, Attestation decision) {
        attested.put(matter, decision);
        return this;
    }

    Applicant recorded(RecordKind record, String day) {
        entries.add(new RecordEntry(record, LocalDate.parse(day), ""));
        return this;
    }

    Applicant notLookedUp() {
        records = found -> Records.NOT_LOOKED_UP;
        return this;
    }

    Applicant lookedUpInPart() {
        records = Records.LookedUpInPart::new;
        return this;
    }

    Applicant honoured(Regulation under, String honour, int inEdition, String awardedOn) {
        return honoured(under, honour, inEdition, awardedOn, Standing.GIVEN);
    }

    Applicant honoured(Regulation under, String honour, int inEdition, String awardedOn, Standing standing) {
        var day = LocalDate.parse(awardedOn);
        honours.add(new PastGrant(
                under.scheme(), inEdition, day.getYear(), honour, kind, day, Lapse.lastDay(under.rules(), day), standing));
        return this;
    }

    Applicant banned(Ban ban) {
        bans.add(ban);
        return this;
    }

    Applicant unawardedIn(int number) {
        lastUnawarded = OptionalInt.of(number);
        return this;
    }

    Dossier dossier() {
        return new Dossier("某厂", kind, tier, edition, applyingOn, facts, attested,
                records.apply(entries), honours, bans, lastUnawarded);
    }
}
