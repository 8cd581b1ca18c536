package award.publicity.service;

import static award.publicity.service.PaperWords.say;

import award.document.Document;
import award.document.Format;
import award.document.Origin;
import award.document.Rendered;
import award.document.service.Renderings;
import award.document.service.Templates;
import award.document.template.Fields;
import award.identity.Roles;
import award.publicity.NoSuchNoticeException;
import award.publicity.NoticeId;
import award.publicity.NoticeRow;
import award.publicity.NoticeState;
import award.publicity.model.Notice;
import award.publicity.store.PublishedNotices;
import award.scheme.Rules;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;

/// Prints notices in the official layout (公示): basis, both dates, how to object, the list, issuer and day. What was published is open
/// to everybody, and so is its paper.
@Stateless
@PermitAll
public class NoticePapers {

    /// Key of the template.
    static final String KIND = "publicity/notice";

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Inject PublishedNotices notices;
    @Inject NoticeFile file;
    @Inject Renderings renderings;
    @Inject Templates templates;
    @Inject Clock clock;

    /// @throws NoSuchNoticeException when there is none that has been published by today
    public Rendered print(NoticeId id, Format format) {
        var notice = file.get(id);
        var row = file.row(notice);
        if (row.state(LocalDate.now(clock)) == NoticeState.AHEAD) throw new NoSuchNoticeException(id);
        return renderings.render(compose(notice, row), format);
    }

    /// What a notice says, for whoever looks at its template.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public Fields fields(NoticeId id) {
        var notice = file.get(id);
        return fields(notice, file.row(notice));
    }

    private Document compose(Notice notice, NoticeRow row) {
        var origin = new Origin(issuer(notice, row), row.publishedOn().atStartOfDay(BEIJING).toInstant(), row.id().toString());
        return templates.of(KIND, row.scheme(), row.id().toString()).fill(fields(notice, row), origin);
    }

    private String issuer(Notice notice, NoticeRow row) {
        return notice.contact() == null ? say("issuer", file.regulationOf(row).award()) : notice.contact().issuer();
    }

    private Fields fields(Notice notice, NoticeRow row) {
        var regulation = file.regulationOf(row);
        var contact = Optional.ofNullable(notice.contact());
        var fields = Fields.none()
                .text("about", row.about().isEmpty() ? regulation.award() : row.about())
                .text("list", row.list())
                .text("regulation", regulation.title())
                .text("clause", regulation.label(file.ruleOf(row).clause()))
                .rows("entries", row.entries().stream().map(name -> Fields.none().text("name", name)).toList())
                .day("first", row.publishedOn()).day("last", row.lastDay())
                .text("issuer", issuer(notice, row))
                .text("needs", needs(file.rulesOf(row)))
                .text("address", contact.map(at -> at.address() + more("notice.postcode", at.postcode())).orElse(""))
                .text("telephone", contact.map(at -> at.telephone() + more("notice.mail", at.mail())).orElse(""));
        return notices.replacedBy(row.id()).map(earlier -> fields.day("replaced", earlier.row(0).publishedOn())).orElse(fields);
    }

    private static String needs(Rules rules) {
        return rules.objections().stream().flatMap(rule -> rule.needs().stream().sorted(NoticePapers::inTimeLast))
                .map(need -> say("notice.need." + need.name())).collect(Collectors.joining());
    }

    /// What becomes of a late one is said after what a proper one has.
    private static int inTimeLast(Enum<?> one, Enum<?> other) {
        return Integer.compare(one.ordinal() == 0 ? Integer.MAX_VALUE : one.ordinal(), other.ordinal() == 0 ? Integer.MAX_VALUE : other.ordinal());
    }

    private static String more(String key, String told) {
        return told.isBlank() ? "" : say(key, told);
    }
}
