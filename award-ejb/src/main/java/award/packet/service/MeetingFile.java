package award.packet.service;

import award.application.CandidacyId;
import award.application.Dossier;
import award.attachment.AttachmentId;
import award.attachment.service.OpenFile;
import award.committee.MeetingSheet;
import award.document.Document;
import award.document.Origin;
import award.edition.EditionSheet;
import award.packet.PartKind;
import award.packet.store.FileRecords;
import award.publicity.NoticeRow;
import award.publicity.ObjectionReport;
import award.review.Opinion;
import award.review.Ranking;
import award.review.Ranking.Line;
import award.review.ReviewKind;
import award.review.Scoring;
import award.scheme.Regulation;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Everything that a meeting's papers are composed from, gathered once and from one state of the data.
///
/// @param scorings   settled scores by review and candidate
/// @param opinions   what the panel said last of each candidate
/// @param notices    of the edition, the earliest first
/// @param objections to the lists of the edition
/// @param dossiers   of the candidates, where the plan asks for them
/// @param drafts     papers that other capabilities compose, as far as they have them
/// @param files      the files that may be bound in, by attachment
/// @param found      what was found in those files, by their bytes
record MeetingFile(
        MeetingSheet meeting, EditionSheet edition, Ranking ranking, Map<ReviewKind, Map<CandidacyId, Scoring>> scorings,
        Map<CandidacyId, Opinion> opinions, List<NoticeRow> notices, List<ObjectionReport> objections, Map<CandidacyId, Dossier> dossiers,
        Map<PartKind, Document> drafts, Map<UUID, OpenFile> files, Map<String, FileRecords.Found> found) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /// The office is the issuer, the meeting settles the moment: equal files print equal bytes.
    Origin origin() {
        return new Origin(meeting.bodyName(), meeting.startsAt().atZone(BEIJING).toInstant(), meeting.id().toString());
    }

    Regulation regulation() {
        return edition.regulation();
    }

    String editionName() {
        return edition.name();
    }

    /// Those before the committee, in the order of their scores.
    List<Line> candidates() {
        return before(ranking);
    }

    static List<Line> before(Ranking ranking) {
        var listed = ranking.decided().stream().flatMap(decided -> decided.list().stream())
                .filter(each -> each.chosen()).map(each -> each.candidacy()).toList();
        return ranking.lines().stream().filter(line -> listed.contains(line.candidate().candidacy())).toList();
    }

    Optional<Scoring> scoring(ReviewKind kind, CandidacyId candidacy) {
        return Optional.ofNullable(scorings.getOrDefault(kind, Map.of()).get(candidacy));
    }

    /// The notice of a rule that stands, once it is published.
    Optional<NoticeRow> notice(String rule) {
        return notices.stream().filter(notice -> notice.rule().equals(rule)).reduce((earlier, later) -> later);
    }

    Optional<Document> draft(PartKind kind) {
        return Optional.ofNullable(drafts.get(kind));
    }

    Optional<OpenFile> file(AttachmentId id) {
        return Optional.ofNullable(files.get(id.value()));
    }

    FileRecords.Found found(OpenFile file) {
        return found.getOrDefault(file.row().digest(), FileRecords.Found.NOTHING);
    }
}
