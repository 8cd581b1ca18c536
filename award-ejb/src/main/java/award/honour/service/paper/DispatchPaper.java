package award.honour.service.paper;

import static award.honour.service.paper.HonourWords.day;
import static award.honour.service.paper.HonourWords.say;
import static java.util.stream.Collectors.joining;

import award.document.Attachments;
import award.document.Block;
import award.document.Document;
import award.document.Heading;
import award.document.Origin;
import award.document.Paragraph;
import award.document.RedHead;
import award.document.Signature;
import award.document.Signature.Sealing;
import award.document.Title;
import award.honour.Dispatch;
import award.honour.DispatchKind;
import award.honour.DispatchSheet;
import award.honour.MeritRow;
import award.publicity.NoticeRow;
import award.scheme.Regulation;
import award.scheme.rule.Honouring;
import award.scheme.rule.Quota.Limit;
import award.scheme.rule.Stage;
import award.scheme.rule.StageKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A paper from the vote to the honour in the official layout (GB/T 9704): red head, title, text, attachments, issuers and date, the list on
/// a page of its own. Of several issuers the first lends its name to the head, as 7.2.4 allows; all sign.
///
/// @param counts how the edition went: applied, qualified, candidates
/// @param notice of the list; empty before it was shown
record DispatchPaper(DispatchSheet sheet, List<MeritRow> merits, Counts counts, Optional<NoticeRow> notice, long objections) {

    /// How many applied, were found qualified, and came before the committee.
    record Counts(long applied, long qualified, long candidates) {}

    private static final Set<StageKind> PROCEDURE = EnumSet.of(StageKind.RECOMMENDATION, StageKind.QUALIFICATION, StageKind.DOCUMENT_REVIEW,
            StageKind.SITE_REVIEW, StageKind.COMPOSITE, StageKind.COMMITTEE, StageKind.LEADING_GROUP, StageKind.PUBLIC_NOTICE);

    Document compose(Origin origin) {
        var blocks = new ArrayList<Block>();
        blocks.add(new RedHead(say("head", dispatch().issuers().getFirst()), dispatch().document()));
        blocks.add(new Title(say(kind() + ".title", named())));
        blocks.add(Paragraph.flush(say("colon", dispatch().addressee())));
        blocks.addAll(text());
        if (!dispatch().remark().isBlank()) dispatch().remark().lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(Paragraph.of(line.strip())));
        if (kind() == DispatchKind.EXAMINATION || kind() == DispatchKind.SUBMISSION) blocks.add(Paragraph.of(say(kind() + ".closing")));
        blocks.add(new Attachments(say("enclosed"), List.of(listName())));
        blocks.add(new Signature(dispatch().issuers(), day(dispatch().issuedOn()), Sealing.SEALED));
        if (kind() == DispatchKind.COMMENDATION) blocks.add(Paragraph.of(say("COMMENDATION.public")));
        blocks.addAll(list().attached(listName()));
        return Document.of(say(kind() + ".name", named()), origin).addAll(blocks);
    }

    private Object[] named() {
        return kind() == DispatchKind.COMMENDATION ? new Object[] {edition(), list().kinds()} : new Object[] {edition()};
    }

    private List<? extends Block> text() {
        return switch (kind()) {
            case CONSULTATION -> List.of(Paragraph.of(say("CONSULTATION.opening", regulation().title(), clause(), edition(), list().kinds())));
            case EXAMINATION -> List.of(Paragraph.of(say("EXAMINATION.opening", regulation().title(), clause(), edition())));
            case SUBMISSION -> submission();
            case COMMENDATION -> commendation();
        };
    }

    private List<Block> submission() {
        var standing = sheet.list().standing().size();
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(say("SUBMISSION.opening", regulation().title(), clause(), edition())));
        blocks.add(Heading.numbered(1, 1, say("SUBMISSION.part.process")));
        blocks.add(Paragraph.of(say("SUBMISSION.process", counts.applied(), counts.qualified(), counts.candidates(), standing + sheet.list().left().size())));
        blocks.add(Heading.numbered(1, 2, say("SUBMISSION.part.notice")));
        blocks.add(Paragraph.of(notice.map(row -> say("SUBMISSION.notice", day(row.publishedOn()), day(row.lastDay()), objections)).orElseGet(() -> say("SUBMISSION.noNotice"))));
        sheet.list().left().forEach(left -> blocks.add(Paragraph.of(say("SUBMISSION.left", left.place().honoured().name(),
                left.ruling().map(ruling -> ruling.reason()).orElse(""), left.ruling().map(ruling -> regulation().label(ruling.citation())).orElse(""), standing))));
        blocks.add(Heading.numbered(1, 3, say("SUBMISSION.part.list")));
        blocks.add(Paragraph.of(say("SUBMISSION.list", list().sentence()) + vacant(standing)));
        return blocks;
    }

    private String vacant(int standing) {
        int most = places();
        return most > standing ? say("SUBMISSION.vacant", most, standing, most - standing) : "";
    }

    /// Of overlapping quotas the one for all; else those of the tiers together.
    private int places() {
        var quotas = regulation().rules().quotas().stream().filter(quota -> quota.limit() instanceof Limit.AtMost).toList();
        return quotas.stream().filter(quota -> quota.scope().tiers().isEmpty() && quota.scope().kinds().isEmpty())
                .mapToInt(quota -> ((Limit.AtMost) quota.limit()).count()).findFirst()
                .orElseGet(() -> quotas.stream().mapToInt(quota -> ((Limit.AtMost) quota.limit()).count()).sum());
    }

    private List<Block> commendation() {
        var rule = regulation().rules().honouring(Honouring.Commendation.class);
        boolean own = rule.map(Honouring.Commendation::isIssuedByAuthority).orElse(true);
        var decided = own ? say("COMMENDATION.byGovernment", dispatch().issuers().getFirst(), list().sentence())
                : say("COMMENDATION.withApproval", rule.orElseThrow().authority(), list().sentence());
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(say("COMMENDATION.opening", regulation().title(), procedure(), decided)));
        regulation().rules().honouring(Honouring.MeritPersons.class).filter(merit -> !merits.isEmpty()).ifPresent(merit ->
                blocks.add(Paragraph.of(say("COMMENDATION.merits", merits.getFirst().person(), merits.size(), merit.merit()))));
        return blocks;
    }

    private String procedure() {
        return regulation().rules().path().stream().filter(stage -> PROCEDURE.contains(stage.kind())).map(Stage::name).collect(joining(say("and")));
    }

    private String listName() {
        return say("list.name", edition(), say(kind() == DispatchKind.COMMENDATION ? "list.commended" : "list.proposed"));
    }

    private String clause() {
        return kind().stageIn(regulation()).map(stage -> regulation().label(stage.clause())).orElse("");
    }

    private ListBlocks list() {
        var shown = kind() == DispatchKind.SUBMISSION || kind() == DispatchKind.COMMENDATION ? merits : List.<MeritRow>of();
        return new ListBlocks(regulation(), sheet.list().standing(), shown);
    }

    private DispatchKind kind() {
        return sheet.kind();
    }

    private Dispatch dispatch() {
        return sheet.dispatch();
    }

    private String edition() {
        return sheet.edition().name();
    }

    private Regulation regulation() {
        return sheet.edition().regulation();
    }
}
