package award.packet.service;

import award.application.CandidacyId;
import award.application.Dossier;
import award.application.EvidenceRow;
import award.application.service.Dossiers;
import award.attachment.AttachmentId;
import award.attachment.service.OpenFile;
import award.attachment.service.Originals;
import award.committee.MeetingId;
import award.committee.service.CommitteeTable;
import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.packet.PartKind;
import award.packet.Plan;
import award.packet.PlannedPart;
import award.packet.store.FileRecords;
import award.publicity.service.ObjectionDesk;
import award.publicity.service.PublicityDesk;
import award.review.Ranking;
import award.review.ReviewKind;
import award.review.Scoring;
import award.review.service.ReviewDesk;
import award.scheme.rule.Criteria;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gathers what a packet is composed from. The number of questions to the database does not grow with the number of candidates.
@ApplicationScoped
class MeetingFiles {

    @Inject CommitteeTable table;
    @Inject EditionReader editions;
    @Inject ReviewDesk reviews;
    @Inject PublicityDesk publicity;
    @Inject ObjectionDesk objections;
    @Inject Dossiers dossiers;
    @Inject Originals originals;
    @Inject FileRecords records;
    @Inject Drafts drafts;

    MeetingFile gather(MeetingId id, Plan plan) {
        var meeting = table.read(id);
        var edition = editions.read(meeting.edition());
        var ranking = reviews.ranking(meeting.edition());
        var papers = plan.prints(PartKind.DOSSIERS) ? dossiers(meeting.edition(), ranking) : Map.<CandidacyId, Dossier>of();
        var files = files(plan, papers.values());
        var found = records.of(files.stream().map(file -> file.row().digest()).collect(Collectors.toSet()));
        return new MeetingFile(meeting, edition, ranking, scorings(meeting.edition(), edition.regulation().rules().criteria().orElseThrow()),
                reviews.opinions(meeting.edition()), publicity.of(meeting.edition().value()), objections.reports(meeting.edition().value()), papers, drafts.of(meeting, ranking, plan),
                files.stream().collect(Collectors.toMap(file -> file.row().id().value(), Function.identity())), found);
    }

    private Map<ReviewKind, Map<CandidacyId, Scoring>> scorings(EditionId edition, Criteria criteria) {
        var scorings = new EnumMap<ReviewKind, Map<CandidacyId, Scoring>>(ReviewKind.class);
        for (var kind : ReviewKind.values()) scorings.put(kind, reviews.scorings(edition, kind, criteria));
        return scorings;
    }

    private Map<CandidacyId, Dossier> dossiers(EditionId edition, Ranking ranking) {
        return dossiers.of(edition, MeetingFile.before(ranking).stream().map(line -> line.candidate().candidacy()).toList());
    }

    private List<OpenFile> files(Plan plan, Collection<Dossier> papers) {
        var proofs = papers.stream().flatMap(dossier -> dossier.proofs().stream()).map(EvidenceRow::attachment);
        var own = plan.included().stream().map(PlannedPart::file).filter(Objects::nonNull).map(AttachmentId::new);
        return originals.of(Stream.concat(proofs, own).collect(Collectors.toSet()));
    }
}
