package award.packet.service;

import static award.packet.service.PaperWords.say;

import award.application.CandidacyId;
import award.ballot.service.paper.VotePapers;
import award.committee.MeetingId;
import award.committee.service.CommitteeTable;
import award.document.Packet;
import award.document.Printed;
import award.document.service.PrintingPress;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.identity.Roles;
import award.publicity.NoticeRow;
import award.publicity.service.PublicityDesk;
import award.review.ReviewKind;
import award.review.Scoring;
import award.review.service.ReviewDesk;
import award.scheme.rule.NoticeRule;
import award.scheme.rule.StageKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Composes and prints the packet of a meeting (会议材料): cover, agenda, sign-in sheet, discipline, candidates by score, a page for
/// each, ballots, tally sheet, draft notice.
@Stateless
public class MeetingPapers {

    @Inject CommitteeTable table;
    @Inject EditionReader editions;
    @Inject ReviewDesk reviews;
    @Inject PublicityDesk publicity;
    @Inject PrintingPress press;

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public Printed print(MeetingId id) {
        return press.print(compose(id));
    }

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public Packet compose(MeetingId id) {
        var file = file(id);
        var opening = new OpeningPapers(file);
        var candidates = new CandidatePapers(file);
        var votes = new VotePapers(file.meeting().title(), file.meeting().polls(), file.regulation(), file.origin());
        var packet = Packet.of(opening.cover(), say("contents")).add(opening.agenda()).addOnOwnSheets(opening.signIn()).add(opening.discipline())
                .add(candidates.ranking());
        for (var sheet : candidates.sheets()) packet = packet.addBelow(sheet);
        packet = votes.ballots().map(packet::addSinglePages).orElse(packet);
        if (!file.meeting().polls().isEmpty()) packet = packet.addOnOwnSheets(votes.tally());
        return notice(file).map(NoticePaper::draft).map(packet::add).orElse(packet).forCopy(say("copy.number", 1), say("copy.handling"));
    }

    private static Optional<NoticePaper> notice(MeetingFile file) {
        return winnersNotice(file).map(rule -> new NoticePaper(file, rule));
    }

    private static Optional<NoticeRule> winnersNotice(MeetingFile file) {
        var rules = file.regulation().rules();
        return rules.stage(StageKind.PUBLIC_NOTICE).flatMap(stage -> stage.notice()).flatMap(rules::notice);
    }

    private MeetingFile file(MeetingId id) {
        var meeting = table.read(id);
        var edition = editions.read(meeting.edition());
        var criteria = edition.regulation().rules().criteria().orElseThrow();
        var scorings = new EnumMap<ReviewKind, Map<CandidacyId, Scoring>>(ReviewKind.class);
        for (var kind : ReviewKind.values()) scorings.put(kind, reviews.scorings(meeting.edition(), kind, criteria));
        return new MeetingFile(meeting, edition.name(), edition.regulation(), reviews.ranking(meeting.edition()), scorings,
                reviews.opinions(meeting.edition()), published(edition));
    }

    private Optional<NoticeRow> published(EditionSheet edition) {
        var rules = edition.regulation().rules();
        var rule = rules.stage(StageKind.PUBLIC_NOTICE).flatMap(stage -> stage.notice());
        return publicity.of(edition.id().value()).stream().filter(notice -> rule.filter(notice.rule()::equals).isPresent()).reduce((earlier, later) -> later);
    }
}
