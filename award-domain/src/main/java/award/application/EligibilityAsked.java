package award.application;

import award.edition.EditionId;
import award.party.PartyId;
import award.shared.Findings;
import java.time.LocalDate;
import java.util.Map;

/// The question whether a party may apply in an edition, as the facts stand that it has declared so far.
///
/// Observed at once by whoever examines applicants; applications know nothing of examinations.
public final class EligibilityAsked {

    private final EditionId edition;
    private final PartyId party;
    private final LocalDate day;
    private final Map<String, String> declared;
    private Findings findings = Findings.of();

    /// @param day      the day of application, from which look-backs are counted
    /// @param declared by key, as text; outweighs what the register tells
    public EligibilityAsked(EditionId edition, PartyId party, LocalDate day, Map<String, String> declared) {
        this.edition = edition;
        this.party = party;
        this.day = day;
        this.declared = Map.copyOf(declared);
    }

    public EditionId edition() {
        return edition;
    }

    public PartyId party() {
        return party;
    }

    public LocalDate day() {
        return day;
    }

    public Map<String, String> declared() {
        return declared;
    }

    public void answer(Findings found) {
        findings = findings.and(found);
    }

    public Findings findings() {
        return findings;
    }
}
