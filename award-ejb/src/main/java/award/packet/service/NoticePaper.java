package award.packet.service;

import static award.packet.service.PaperWords.say;

import award.ballot.CandidateVotes;
import award.document.Block;
import award.document.Document;
import award.document.Paragraph;
import award.document.Signature;
import award.document.Title;
import award.scheme.rule.NoticeRule;
import java.util.ArrayList;
import java.util.List;

/// The draft of the public notice (公示稿) of those whom the committee's vote carries.
record NoticePaper(MeetingFile file, NoticeRule rule) {

    Document draft() {
        var regulation = file.regulation();
        var blocks = new ArrayList<Block>();
        blocks.add(new Title(say("notice.title", file.editionName(), rule.list())));
        blocks.add(Paragraph.of(say("notice.basis", regulation.title(), regulation.label(rule.clause()), file.editionName() + rule.list())));
        blocks.add(Paragraph.of(period()));
        blocks.add(Paragraph.of(say("notice.objection")));
        blocks.add(Paragraph.of(say("notice.contact")));
        for (var poll : file.meeting().polls()) list(blocks, say("notice.list", poll.tier().name()), poll.passed());
        if (file.meeting().polls().stream().noneMatch(poll -> poll.counted())) blocks.add(Paragraph.of(say("notice.pending")));
        blocks.add(Signature.sealed(say("notice.issuer", file.meeting().bodyName()), say("notice.day")));
        return Document.of(say("notice.name"), file.origin()).addAll(blocks);
    }

    private static void list(List<Block> blocks, String heading, List<CandidateVotes> passed) {
        if (passed.isEmpty()) return;
        blocks.add(Paragraph.of(heading));
        for (int i = 0; i < passed.size(); i++) blocks.add(Paragraph.of(say("agenda.item", i + 1, passed.get(i).name())));
    }

    private String period() {
        var days = say("notice.days." + rule.period().unit().name(), rule.period().length());
        var length = rule.length() == NoticeRule.Length.AT_LEAST ? say("notice.atLeast", days) : days;
        return file.notice(rule.key())
                .map(notice -> say("notice.periodFixed", length, PaperWords.day(notice.publishedOn()), PaperWords.day(notice.lastDay())))
                .orElseGet(() -> say("notice.period", length));
    }
}
