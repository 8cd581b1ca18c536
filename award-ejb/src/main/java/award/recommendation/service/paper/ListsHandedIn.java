package award.recommendation.service.paper;

import static award.recommendation.service.paper.PaperWords.day;
import static award.recommendation.service.paper.PaperWords.say;

import award.application.ApplicationId;
import award.application.form.ApplicationForm;
import award.application.form.FilledForm;
import award.application.service.ApplicationReader;
import award.edition.EditionId;
import award.recommendation.RecommenderSheet;
import award.recommendation.ReferralQuery;
import award.recommendation.ReferralRow;
import award.recommendation.ReferralState;
import award.recommendation.service.ReferralReader;
import award.scheme.rule.FormBlock.Column;
import award.scheme.rule.FormBlock.Lines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Gathers what a recommender's lists say of those it recommended in an edition.
@ApplicationScoped
class ListsHandedIn {

    private static final String NAME = "name";
    private static final String PHONE = "phone";
    private static final String MAIL = "mail";

    @Inject ReferralReader referrals;
    @Inject ApplicationReader applications;

    HandedIn summary(RecommenderSheet body, String edition, EditionId id) {
        var rows = new ArrayList<List<String>>();
        for (var row : recommended(body, id)) {
            rows.add(List.of(String.valueOf(rows.size() + 1), row.applicant(), row.rank() == 0 ? "" : String.valueOf(row.rank()),
                    day(row.receivedOn()), day(row.reportedOn()), row.document() == null ? "" : row.document()));
        }
        return new HandedIn(say("summary.name"), say("summary.title", edition), say("summary.by", body.name()), List.of(2, 10, 4, 7, 7, 8),
                List.of(say("summary.no"), say("summary.applicant"), say("summary.rank"), say("summary.received"), say("summary.reported"),
                        say("summary.document")), rows);
    }

    HandedIn contacts(RecommenderSheet body, String edition, EditionId id) {
        var rows = new ArrayList<List<String>>();
        for (var row : recommended(body, id)) {
            for (var person : people(row)) {
                rows.add(List.of(String.valueOf(rows.size() + 1), row.applicant(), person.get(0), person.get(1), person.get(2)));
            }
        }
        var entry = body.entry();
        return new HandedIn(say("contacts.name"), say("contacts.title", edition),
                say("summary.by", body.name()) + say("blank") + say("contacts.recommender", entry.contact(), entry.phone(), entry.mail()),
                List.of(1, 6, 3, 3, 4),
                List.of(say("summary.no"), say("summary.applicant"), say("contacts.person"), say("contacts.phone"), say("contacts.mail")), rows);
    }

    private List<ReferralRow> recommended(RecommenderSheet body, EditionId edition) {
        return referrals.recommended(new ReferralQuery(Optional.of(edition), Optional.of(body.id()), Set.of(ReferralState.RECOMMENDED), ""));
    }

    /// Name, telephone and mail of each person whom the form names; one empty line where it names nobody.
    private List<List<String>> people(ReferralRow row) {
        var form = applications.filled(new ApplicationId(row.application()));
        var people = form.form().blocks().stream().filter(Lines.class::isInstance).map(Lines.class::cast).filter(ListsHandedIn::namesPeople)
                .flatMap(lines -> IntStream.rangeClosed(1, lines.most()).mapToObj(line -> person(form, lines, line)))
                .filter(person -> !person.getFirst().isEmpty())
                .toList();
        return people.isEmpty() ? List.of(List.of("", "", "")) : people;
    }

    private static boolean namesPeople(Lines lines) {
        var keys = lines.columns().stream().map(Column::key).toList();
        return keys.contains(NAME) && keys.contains(PHONE);
    }

    private static List<String> person(FilledForm form, Lines lines, int line) {
        return List.of(told(form, lines, line, NAME), told(form, lines, line, PHONE), told(form, lines, line, MAIL));
    }

    private static String told(FilledForm form, Lines lines, int line, String key) {
        return lines.columns().stream().filter(column -> column.key().equals(key)).findFirst()
                .map(column -> form.told(ApplicationForm.cell(lines, line, column))).orElse("");
    }
}
