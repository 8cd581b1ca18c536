package award.honour.service.paper;

import static award.honour.service.paper.HonourWords.day;
import static award.honour.service.paper.HonourWords.say;

import award.document.Column;
import award.document.Document;
import award.document.Master;
import award.document.Origin;
import award.document.Paragraph;
import award.document.Printed;
import award.document.Row;
import award.document.Table;
import award.document.Title;
import award.document.service.PrintingPress;
import award.honour.GrantRow;
import award.honour.RegisterQuery;
import award.honour.service.HonourRegister;
import award.identity.Roles;
import award.scheme.service.RegulationShelf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/// The register of honours as a table and on paper, as it was looked for (历届获奖名录). Read from the database piece by piece.
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
public class RegisterPapers {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int PIECE = 500;
    private static final List<String> HEADS = List.of("number", "year", "edition", "award", "holder", "awardedOn", "document", "certificate", "standing");

    @Inject HonourRegister register;
    @Inject RegulationShelf regulations;
    @Inject PrintingPress press;
    @Inject Clock clock;

    public byte[] xlsx(RegisterQuery query) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "award", "1.0")) {
            var sheet = book.newWorksheet(say("register.name"));
            for (int column = 0; column < HEADS.size(); column++) {
                sheet.value(0, column, say("register." + HEADS.get(column)));
                sheet.style(0, column).bold().set();
            }
            var line = new int[1];
            each(query, row -> {
                var cells = cells(++line[0], row);
                for (int column = 0; column < cells.size(); column++) sheet.value(line[0], column, cells.get(column));
            });
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    public Printed print(RegisterQuery query) {
        var columns = List.of(Column.centred(1.2), Column.centred(1.5), Column.centred(1.2), Column.left(6), Column.left(7), Column.centred(3.4), Column.left(4), Column.left(5), Column.centred(2));
        var table = Table.of(columns, Row.of(HEADS.stream().map(head -> say("register." + head)).toArray(String[]::new)));
        var rows = Stream.<Row>builder();
        var number = new int[1];
        each(query, row -> rows.add(Row.of(cells(++number[0], row).toArray(String[]::new))));
        var today = LocalDate.now(clock);
        var origin = new Origin(say("register.name"), today.atStartOfDay(BEIJING).toInstant(), "");
        return press.print(Document.of(say("register.name"), origin).on(Master.LANDSCAPE).add(new Title(say("register.title")),
                Paragraph.flush(say("register.filter", filter(query)) + "\u3000" + say("register.count", number[0]) + "\u3000" + day(today)),
                table.add(rows.build().toArray(Row[]::new))));
    }

    private void each(RegisterQuery query, Consumer<GrantRow> reader) {
        long all = register.count(query);
        for (int first = 0; first < all; first += PIECE) register.page(query, first, PIECE).forEach(reader);
    }

    private List<String> cells(int number, GrantRow row) {
        return List.of(String.valueOf(number), String.valueOf(row.year()), Objects.toString(row.edition(), ""), row.title(), row.holder(), day(row.awardedOn()),
                row.document(), row.certificate(), say("register.TitleStanding." + register.standing(row)));
    }

    private String filter(RegisterQuery query) {
        var parts = Stream.of(query.scheme().isEmpty() ? "" : regulations.versions(query.scheme()).getLast().award(),
                query.tier().isEmpty() ? "" : regulations.versions(query.scheme()).getLast().tierName(query.tier()),
                query.year() == 0 ? "" : String.valueOf(query.year()), query.name()).filter(part -> !part.isEmpty()).toList();
        return parts.isEmpty() ? say("register.all") : String.join(say("and"), parts);
    }
}
