package award.demonstration.service;

import award.identity.Roles;
import award.party.PartyFilter;
import award.party.service.PartyDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/// What the demonstration shows: parties, past honours and sanctions, committees, and editions under way.
///
/// Told once, to a register without parties: whoever has begun to work is left alone.
@Stateless
public class DemonstrationStory {

    private static final List<String> EDITIONS = List.of("edition-beijing-2026.yaml", "edition-hangzhou-2026.yaml", "edition-beilun-2026.yaml", "edition-beilun-2027.yaml",
            "edition-baoshan-2025.yaml", "edition-baoshan-2026.yaml", "edition-qinhuangdao-2026.yaml");

    @Inject PartyDesk register;
    @Inject Parties parties;
    @Inject History history;
    @Inject Committees committees;
    @Inject RecommenderPlay recommenders;
    @Inject ApplicantPlay applicants;
    @Inject EditionPlay play;
    @Inject LetterPlay letters;
    @Inject RecordPlay records;

    @RolesAllowed(Roles.SECRETARY)
    public void tellOnce() {
        if (register.count(PartyFilter.ALL) > 0) return;
        var known = parties.register();
        history.record(known);
        committees.setUp();
        recommenders.enter();
        applicants.begin(known);
        EDITIONS.forEach(file -> play.play(Plan.of(file), known));
        letters.write(known);
        records.take();
    }
}
