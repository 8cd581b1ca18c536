package award.packet.service;

import award.application.CandidacyId;
import award.committee.MeetingSheet;
import award.document.Origin;
import award.publicity.NoticeRow;
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

/// Everything that a meeting's papers are composed from, gathered once.
///
/// @param editionName as the edition is called
/// @param scorings    settled scores by review and candidate
/// @param opinions    what the panel said last of each candidate
/// @param notice      the notice of the winners, once it is published
record MeetingFile(
        MeetingSheet meeting, String editionName, Regulation regulation, Ranking ranking, Map<ReviewKind, Map<CandidacyId, Scoring>> scorings,
        Map<CandidacyId, Opinion> opinions, Optional<NoticeRow> notice) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /// The office is the issuer, the meeting settles the moment: equal files print equal bytes.
    Origin origin() {
        return new Origin(meeting.bodyName(), meeting.startsAt().atZone(BEIJING).toInstant(), meeting.id().toString());
    }

    /// Those before the committee, in the order of their scores.
    List<Line> candidates() {
        var listed = ranking.decided().stream().flatMap(decided -> decided.list().stream())
                .filter(each -> each.chosen()).map(each -> each.candidacy()).toList();
        return ranking.lines().stream().filter(line -> listed.contains(line.candidate().candidacy())).toList();
    }

    Optional<Scoring> scoring(ReviewKind kind, CandidacyId candidacy) {
        return Optional.ofNullable(scorings.getOrDefault(kind, Map.of()).get(candidacy));
    }
}
