package award.publicity.service;

import static award.publicity.service.PaperWords.day;
import static award.publicity.service.PaperWords.say;

import award.document.Block;
import award.document.Document;
import award.document.Origin;
import award.document.Paragraph;
import award.document.Printed;
import award.document.Signature;
import award.document.Title;
import award.document.service.PrintingPress;
import award.publicity.Contact;
import award.publicity.NoSuchNoticeException;
import award.publicity.NoticeId;
import award.publicity.NoticeRow;
import award.publicity.NoticeState;
import award.publicity.model.Notice;
import award.publicity.store.PublishedNotices;
import award.scheme.Rules;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Prints notices in the official layout (公示): basis, both dates, how to object, the list, issuer and day. What was published is open
/// to everybody, and so is its paper.
@Stateless
@PermitAll
public class NoticePapers {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Inject PublishedNotices notices;
    @Inject NoticeFile file;
    @Inject PrintingPress press;
    @Inject Clock clock;

    /// @throws NoSuchNoticeException when there is none that has been published by today
    public Printed print(NoticeId id) {
        var notice = file.get(id);
        var row = file.row(notice);
        if (row.state(LocalDate.now(clock)) == NoticeState.AHEAD) throw new NoSuchNoticeException(id);
        return press.print(compose(notice, row));
    }

    private Document compose(Notice notice, NoticeRow row) {
        var regulation = file.regulationOf(row);
        var about = row.about().isEmpty() ? regulation.award() : row.about();
        var contact = notice.contact();
        var issuer = contact == null ? say("issuer", regulation.award()) : contact.issuer();
        var blocks = new ArrayList<Block>();
        blocks.add(new Title(say("notice.title", about, row.list())));
        blocks.add(Paragraph.of(say("notice.basis", regulation.title(), regulation.label(file.ruleOf(row).clause()), about + row.list())));
        notices.replacedBy(row.id()).ifPresent(earlier -> blocks.add(Paragraph.of(say("notice.replaces", day(earlier.row(0).publishedOn())))));
        blocks.add(Paragraph.of(say("notice.list", row.list(), row.entries().size())));
        for (int i = 0; i < row.entries().size(); i++) blocks.add(Paragraph.of(say("notice.entry", i + 1, row.entries().get(i))));
        blocks.add(Paragraph.of(say("notice.period", day(row.publishedOn()), day(row.lastDay()))));
        blocks.add(Paragraph.of(say("notice.objection", issuer)));
        needs(blocks, file.rulesOf(row));
        if (contact != null) addresses(blocks, contact);
        blocks.add(Signature.sealed(issuer, day(row.publishedOn())));
        var origin = new Origin(issuer, row.publishedOn().atStartOfDay(BEIJING).toInstant(), row.id().toString());
        return Document.of(say("notice.name"), origin).addAll(blocks);
    }

    private static void needs(List<Block> blocks, Rules rules) {
        rules.objections().ifPresent(rule -> blocks.add(Paragraph.of(rule.needs().stream().sorted(NoticePapers::inTimeLast)
                .map(need -> say("notice.need." + need.name())).reduce("", String::concat))));
    }

    /// What becomes of a late one is said after what a proper one has.
    private static int inTimeLast(Enum<?> one, Enum<?> other) {
        return Integer.compare(one.ordinal() == 0 ? Integer.MAX_VALUE : one.ordinal(), other.ordinal() == 0 ? Integer.MAX_VALUE : other.ordinal());
    }

    private static void addresses(List<Block> blocks, Contact contact) {
        blocks.add(Paragraph.of(say("notice.address", contact.address()) + more("notice.postcode", contact.postcode())));
        blocks.add(Paragraph.of(say("notice.telephone", contact.telephone()) + more("notice.mail", contact.mail())));
    }

    private static String more(String key, String told) {
        return told.isBlank() ? "" : say(key, told);
    }
}
