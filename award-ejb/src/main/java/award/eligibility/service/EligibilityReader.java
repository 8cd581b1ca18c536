package award.eligibility.service;

import award.application.CandidacyId;
import award.application.Intake;
import award.application.service.CandidacyReader;
import award.edition.Award;
import award.edition.EditionId;
import award.edition.EditionRow;
import award.edition.service.EditionReader;
import award.eligibility.AttestedMatter;
import award.eligibility.CreditSheet;
import award.eligibility.Examination;
import award.eligibility.ExaminationRow;
import award.eligibility.KeptExamination;
import award.eligibility.MayApply;
import award.eligibility.TwoPersons;
import award.eligibility.model.CreditFile;
import award.eligibility.model.ExaminationOnFile;
import award.eligibility.model.Screening;
import award.eligibility.record.ListedRecord;
import award.eligibility.record.Weighing;
import award.eligibility.store.CreditFiles;
import award.eligibility.store.Examinations;
import award.eligibility.store.Practices;
import award.eligibility.store.Screenings;
import award.identity.Roles;
import award.party.PartyId;
import award.party.PartySheet;
import award.party.service.PartyDesk;
import award.scheme.service.RegulationShelf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where it is asked whether somebody may apply, and how examinations came out. Nothing is changed here.
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
public class EligibilityReader {

    @Inject DossierClerk clerk;
    @Inject CandidacyReader candidacies;
    @Inject EditionReader editions;
    @Inject PartyDesk parties;
    @Inject RegulationShelf regulations;
    @Inject Screenings screenings;
    @Inject CreditFiles credit;
    @Inject Examinations examinations;
    @Inject Practices practices;
    @Inject RecordsClerk records;

    /// May this party apply, were it to do so on that day? One answer for each award, under the regulation in force then.
    public List<MayApply> mayTheyApply(PartyId id, LocalDate day) {
        var party = parties.read(id);
        return editions.awards().stream().map(award -> mayApply(party, award, day)).toList();
    }

    private MayApply mayApply(PartySheet party, Award award, LocalDate day) {
        var running = award.editions().stream().filter(this::takesApplications).reduce((earlier, later) -> later);
        var number = running.map(EditionRow::number).orElseGet(award::nextNumber);
        var regulation = running.map(row -> editions.regulationOf(row.edition()))
                .orElseGet(() -> regulations.inForce(award.regulation().scheme(), day));
        var findings = Examination.examine(regulation, clerk.of(party, regulation, number, day));
        return new MayApply(regulation, number, running.isPresent(), findings);
    }

    private boolean takesApplications(EditionRow row) {
        return editions.presentStage(row).filter(stage -> Intake.isOpenAt(stage.kind())).isPresent();
    }

    /// The last examination of a candidate, examined again to see that the same facts still give the same answers.
    public Optional<KeptExamination> lastOf(CandidacyId candidacy) {
        return examinations.latest(candidacy).map(examination -> kept(examination, candidacy));
    }

    private KeptExamination kept(ExaminationOnFile examination, CandidacyId candidacy) {
        var dossier = examinations.dossierOf(examination);
        var findings = examinations.findingsOf(examination);
        var law = examination.law();
        var again = Examination.examine(editions.regulationOf(candidacies.read(candidacy).edition()), dossier);
        return new KeptExamination(examination.id(), examination.at(), examination.by(), law.toString(), dossier, findings,
                again.equals(findings));
    }

    /// The last examination of each of these candidates, by candidate.
    public Map<UUID, ExaminationRow> lastOf(Collection<CandidacyId> candidates) {
        return candidates.isEmpty() ? Map.of()
                : examinations.latest(candidates).stream().collect(Collectors.toMap(ExaminationRow::candidacy, Function.identity()));
    }

    /// What checkers decided for a candidate, by key of the condition or mark.
    public Map<String, AttestedMatter> attestedFor(CandidacyId candidacy) {
        return screenings.find(candidacy).map(Screening::standing).orElseGet(Map::of);
    }

    /// Where declared facts and authorities' lists differ for a candidate.
    public List<Weighing.Difference> differencesOf(CandidacyId candidacy) {
        var edition = candidacies.read(candidacy).edition();
        return clerk.of(edition, List.of(candidacy), editions.regulationOf(edition)).getFirst().weighing().differences();
    }

    /// Whether a second person must confirm every decision in the examination of an edition, and whether the regulation itself asks for it.
    public TwoPersons twoPersons(EditionId edition) {
        var regulation = editions.regulationOf(edition);
        return new TwoPersons(practices.twoPersons(edition, regulation), Practices.isAskedByLaw(regulation));
    }

    /// What the lists of authorities that speak now tell of a party.
    public List<ListedRecord> listedAbout(PartyId party) {
        return records.about(List.of(party)).listed(party);
    }

    public CreditSheet creditOf(PartyId party) {
        return credit.find(party).map(CreditFile::sheet).orElseGet(() -> new CreditSheet(party, Optional.empty(), List.of()));
    }
}
