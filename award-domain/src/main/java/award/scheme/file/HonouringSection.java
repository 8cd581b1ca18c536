package award.scheme.file;

import award.scheme.rule.Honouring;
import award.scheme.rule.Numbering;
import java.util.List;
import java.util.Set;

/// The section `honouring`: from the vote to the honour.
final class HonouringSection extends Section {

    HonouringSection(Entry rules, String scheme) {
        super(rules, scheme);
    }

    List<Honouring> honouring() {
        return rules.entries("honouring", entry -> switch (entry.text("kind")) {
            case "submission" -> made(entry, "issuers", issuers -> new Honouring.Submission(clause(entry), entry.texts(issuers), entry.text("addressee")));
            case "commendation" -> made(entry, "issuers", issuers -> new Honouring.Commendation(clause(entry), entry.text("authority"), entry.texts(issuers)));
            case "conferral" -> made(entry, "gifts", gifts -> new Honouring.Conferral(clause(entry), Set.copyOf(entry.several(gifts, Honouring.Gift.class))));
            case "certificate" -> new Honouring.Certificate(clause(entry), entry.text("issuer"), numbering(entry));
            case "meritPersons" -> new Honouring.MeritPersons(clause(entry), entry.text("merit"), numbering(entry));
            case "deeds" -> new Honouring.Deeds(clause(entry));
            case "succession" -> new Honouring.Succession(clause(entry), entry.one("after", Honouring.After.class), entry.text("body"));
            default -> throw unknownKind(entry, "submission, commendation, conferral, certificate, meritPersons, deeds, succession");
        });
    }

    private static Numbering numbering(Entry entry) {
        return made(entry, "numbering", pattern -> new Numbering(entry.text(pattern), entry.number("digits", 3)));
    }
}
