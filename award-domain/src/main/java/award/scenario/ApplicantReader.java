package award.scenario;

import award.eligibility.Attestation;
import award.eligibility.Dossier;
import award.eligibility.RecordEntry;
import award.eligibility.Records;
import award.honour.Lapse;
import award.honour.PastGrant;
import award.honour.PastGrant.Standing;
import award.scheme.Regulation;
import award.scheme.StandardFact;
import award.scheme.file.Entry;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.FactDeclaration.FactType;
import award.scheme.rule.Matter;
import award.scheme.rule.RecordKind;
import award.supervision.Ban;
import award.supervision.Consequences;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads an applicant of a case: what the file takes for granted (`background`), and what this case says otherwise.
final class ApplicantReader {

    private final Regulation regulation;
    private final Function<String, Optional<Regulation>> versions;
    private final Optional<Entry> background;

    ApplicantReader(Regulation regulation, Function<String, Optional<Regulation>> versions, Optional<Entry> background) {
        this.regulation = regulation;
        this.versions = versions;
        this.background = background;
    }

    Dossier dossier(Entry when, Optional<Entry> given) {
        var own = given.flatMap(entry -> entry.entry("applicant"));
        var layers = Stream.concat(background.stream(), own.stream()).toList();
        var dossier = new Dossier(
                "", kind(layers), when.textIfAny("tier"), when.number("edition", 1), when.day("on"),
                facts(layers), attested(layers), records(layers),
                given.map(entry -> entry.entries("honours", this::honour)).orElse(List.of()),
                given.map(entry -> entry.entries("sanctions", this::ban)).orElse(List.of()),
                own.filter(entry -> entry.has("lastUnawarded"))
                        .map(entry -> OptionalInt.of(entry.number("lastUnawarded"))).orElseGet(OptionalInt::empty));
        own.ifPresent(Entry::close);
        return dossier;
    }

    private static AwardeeKind kind(List<Entry> layers) {
        return layers.stream().map(layer -> layer.one("kind", AwardeeKind.class, null))
                .filter(kind -> kind != null).reduce((first, last) -> last).orElse(AwardeeKind.ORGANISATION);
    }

    private Map<String, Object> facts(List<Entry> layers) {
        Map<String, Object> facts = new HashMap<>();
        layers.forEach(layer -> layer.entry("facts").ifPresent(entry -> {
            entry.keys().forEach(key -> {
                if (entry.text(key).equals("unknown")) facts.remove(key);
                else facts.put(key, value(entry, key));
            });
            entry.close();
        }));
        return facts;
    }

    private Object value(Entry entry, String key) {
        return switch (type(entry, key)) {
            case CHOICE -> entry.text(key);
            case YES_NO -> Boolean.valueOf(entry.text(key));
            case NUMBER -> (long) entry.number(key);
            case DAY -> entry.day(key);
        };
    }

    private FactType type(Entry entry, String key) {
        var standard = Arrays.stream(StandardFact.values()).filter(fact -> fact.key().equals(key)).map(StandardFact::type);
        var declared = regulation.rules().facts().stream().filter(fact -> fact.key().equals(key)).map(fact -> fact.type());
        return Stream.concat(standard, declared).findFirst()
                .orElseThrow(() -> entry.refuse(key, "scenario.fault.noFact", key));
    }

    /// `attested: ALL` accepts everything that a checker decides; `rejected` and `undecided` name what is not so: a condition
    /// or mark by its key, or all of a clause by its number.
    private Map<String, Attestation> attested(List<Entry> layers) {
        Map<String, Attestation> decisions = new HashMap<>();
        for (var layer : layers) {
            if (layer.textIfAny("attested").filter("ALL"::equals).isPresent()) {
                regulation.rules().matters().forEach(matter -> decisions.put(matter.key(), Attestation.ACCEPTED));
            }
            matters(layer, "rejected").forEach(key -> decisions.put(key, Attestation.REJECTED));
            matters(layer, "undecided").forEach(decisions::remove);
        }
        return decisions;
    }

    private List<String> matters(Entry layer, String list) {
        return layer.texts(list).stream().flatMap(named -> {
            var keys = regulation.rules().matters()
                    .filter(matter -> matter.key().equals(named) || matter.clause().clause().equals(named)).map(Matter::key).toList();
            if (keys.isEmpty()) throw layer.refuse(list, "scenario.fault.noMatter", named);
            return keys.stream();
        }).toList();
    }

    /// Records count as looked up as soon as a layer has the key `records`, even with an empty list.
    private static Records records(List<Entry> layers) {
        return layers.stream().filter(layer -> layer.has("records")).reduce((first, last) -> last)
                .map(layer -> (Records) new Records.LookedUp(layer.entries("records", entry -> new RecordEntry(
                        entry.one("kind", RecordKind.class), entry.day("day"), entry.textIfAny("note").orElse("")))))
                .orElse(Records.NOT_LOOKED_UP);
    }

    private PastGrant honour(Entry entry) {
        var given = entry.day("on");
        var under = entry.textIfAny("under").map(version -> versions.apply(version)
                .orElseThrow(() -> entry.refuse("under", "scenario.fault.noVersion", version))).orElse(regulation);
        return new PastGrant(regulation.scheme(), entry.number("edition"), entry.number("year", given.getYear()), entry.text("tier"),
                entry.one("kind", AwardeeKind.class, AwardeeKind.ORGANISATION), given,
                Lapse.lastDay(under.rules(), given), entry.one("standing", Standing.class, Standing.GIVEN));
    }

    private Ban ban(Entry entry) {
        var ground = entry.text("ground");
        LocalDate decided = entry.day("decided");
        return regulation.rules().sanction(ground).flatMap(sanction -> Consequences.ban(sanction, decided))
                .orElseThrow(() -> entry.refuse("ground", "scenario.fault.noBan", ground));
    }
}
