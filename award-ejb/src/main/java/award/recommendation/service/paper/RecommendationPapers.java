package award.recommendation.service.paper;

import static award.recommendation.service.paper.PaperWords.say;

import award.document.Column;
import award.document.Document;
import award.document.Format;
import award.document.Master;
import award.document.Origin;
import award.document.Paragraph;
import award.document.Rendered;
import award.document.Row;
import award.document.Table;
import award.document.Title;
import award.document.service.Renderings;
import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.identity.Roles;
import award.recommendation.RecommenderId;
import award.recommendation.ReferralId;
import award.recommendation.service.RecommenderDesk;
import award.recommendation.service.ReferralReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;

/// Where recommenders print what they hand in: the page of their opinion (推荐意见页), the summary list (汇总表), the contact list (联系表).
@Stateless
@RolesAllowed({Roles.RECOMMENDER, Roles.SECRETARY, Roles.SUPERVISOR})
public class RecommendationPapers {

    /// The lists that a recommender hands in: 汇总表, 联系表.
    public enum HandIn { SUMMARY, CONTACTS }

    private static final int CHARACTERS_A_SHARE = 6;

    @Inject ReferralReader referrals;
    @Inject RecommenderDesk register;
    @Inject EditionReader editions;
    @Inject ListsHandedIn lists;
    @Inject Renderings renderings;
    @Inject Clock clock;

    /// @throws award.recommendation.NoSuchReferralException when there is none that the caller may see
    public Rendered opinion(ReferralId id, Format format) {
        var sheet = referrals.read(id);
        var edition = editions.read(sheet.edition());
        return renderings.render(new OpinionPaper(sheet, edition, referrals.rule(id), referrals.acts(id), referrals.notice(id),
                new Origin(sheet.recommender(), clock.instant(), sheet.id().toString())).compose(), format);
    }

    /// @throws award.recommendation.NoSuchRecommenderException when there is none that the caller may see
    public Rendered print(HandIn what, EditionId edition, RecommenderId recommender, Format format) {
        var list = list(what, edition, recommender);
        var columns = list.shares().stream().map(Column::centred).toList();
        var table = Table.of(columns, Row.of(list.heads().toArray(String[]::new)))
                .addAll(list.rows().stream().map(row -> Row.of(row.toArray(String[]::new))).toList());
        var document = Document.of(list.name(), new Origin(list.above(), clock.instant(), edition + "/" + recommender)).on(Master.LANDSCAPE)
                .add(new Title(list.title()), Paragraph.flush(list.above()), table);
        return renderings.render(list.rows().isEmpty() ? document.add(Paragraph.of(say("summary.none"))) : document, format);
    }

    /// The same list as a spreadsheet (XLSX).
    public byte[] table(HandIn what, EditionId edition, RecommenderId recommender) {
        var list = list(what, edition, recommender);
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "award", null)) {
            var sheet = book.newWorksheet(list.name());
            sheet.value(0, 0, list.title());
            sheet.value(1, 0, list.above());
            IntStream.range(0, list.heads().size()).forEach(column -> {
                sheet.width(column, list.shares().get(column) * CHARACTERS_A_SHARE);
                sheet.value(2, column, list.heads().get(column));
                sheet.style(2, column).bold().set();
            });
            for (int line = 0; line < list.rows().size(); line++) {
                var cells = list.rows().get(line);
                for (int column = 0; column < cells.size(); column++) sheet.value(line + 3, column, cells.get(column));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private HandedIn list(HandIn what, EditionId edition, RecommenderId recommender) {
        var body = register.read(recommender);
        var name = editions.read(edition).name();
        return switch (what) {
            case SUMMARY -> lists.summary(body, name, edition);
            case CONTACTS -> lists.contacts(body, name, edition);
        };
    }
}
