package award.demonstration.service;

import award.application.ApplicationId;
import award.application.ApplicationTerm;
import award.application.Correction;
import award.application.Drafting;
import award.application.EvidenceDescription;
import award.application.EvidenceSecrecy;
import award.application.EvidenceSubject;
import award.application.FieldEntry;
import award.application.Filling;
import award.application.NewApplication;
import award.application.NewTerm;
import award.application.Saving;
import award.application.Submission;
import award.application.form.ApplicationForm;
import award.application.form.FormField;
import award.application.service.ApplicationDesk;
import award.application.service.ApplicationOffice;
import award.application.service.ApplicationReader;
import award.application.service.EvidenceDesk;
import award.application.service.FormDesk;
import award.attachment.Holder;
import award.attachment.Kept;
import award.attachment.service.AttachmentDesk;
import award.demonstration.service.EditionPlay.Cue;
import award.party.PartyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// Applications as organisations fill them in: one still a draft, one handed in, one sent back, others further on the way.
@ApplicationScoped
class ApplicationPlay {

    private static final int CLOSING_HOUR = 17;
    private static final int FIRST_YEAR = 2020;
    private static final BigDecimal GROWTH = new BigDecimal("1.08");

    @Inject DemonstrationStaff staff;
    @Inject ApplicantPlay applicants;
    @Inject ReferralPlay referrals;
    @Inject ApplicationDesk desk;
    @Inject ApplicationOffice office;
    @Inject ApplicationReader reader;
    @Inject FormDesk forms;
    @Inject EvidenceDesk evidence;
    @Inject AttachmentDesk attachments;
    @Inject Pages pages;
    @Inject Clock clock;

    private final Plan answers = new Plan(Script.plan("answers.yaml"));
    private final Properties words = Script.words();

    void apply(Cue cue) {
        cue.plan().part("term").ifPresent(term -> office.lay(new NewTerm(cue.edition(), term(term), term.text("basis"))));
        for (var told : cue.plan().parts("applications")) {
            var party = cue.parties().get(told.text("party"));
            applicants.appoint(party);
            apply(cue, told, party);
            pages.turn();
        }
    }

    private ApplicationTerm term(Plan told) {
        var opens = LocalDateTime.parse(told.text("opens")).atZone(clock.getZone()).toInstant();
        var closes = LocalDate.now(clock).plusDays(told.number("days")).atTime(CLOSING_HOUR, 0).atZone(clock.getZone()).toInstant();
        return new ApplicationTerm(opens, closes, told.number("grace"));
    }

    private void apply(Cue cue, Plan told, PartyId party) {
        var id = staff.as(DemonstrationPerson.APPLICANT).call(() -> fillIn(cue, told, party));
        if (told.text("state").equals("returned")) {
            var wanted = List.of(new Correction(told.text("field"), told.text("what")));
            office.sendBack(id, reader.read(id).version(), wanted, LocalDate.now(clock).plusDays(told.number("days")));
        }
        told.part("recommender").ifPresent(recommender -> {
            referrals.work(cue, id, recommender);
            applicants.leave(party);
        });
    }

    private ApplicationId fillIn(Cue cue, Plan told, PartyId party) {
        if (!(desk.begin(new NewApplication(cue.edition(), party)) instanceof Drafting.Begun begun)) throw new IllegalStateException("not begun: " + told);
        var id = begun.application();
        var form = reader.filled(id);
        var there = reader.fillings(id);
        form.form().blocks().stream().filter(block -> told.texts("parts").isEmpty() || told.texts("parts").contains(block.key()))
                .flatMap(block -> form.form().fields(block.key()).stream())
                .forEach(field -> save(id, field, there, told(field, new BigDecimal(form.told("register.staff")))));
        pages.turn();
        prove(id);
        if (!told.text("state").equals("draft") && desk.submit(id, cue.plan().texts("channels")) instanceof Submission.Incomplete gaps) {
            throw new IllegalStateException("incomplete: " + gaps);
        }
        return id;
    }

    /// One made-up paper proves all that must be proven.
    private void prove(ApplicationId id) {
        var kept = attachments.keep(new Holder(id.value(), "application.evidence"), "%s.pdf".formatted(words.getProperty("evidence")),
                new ByteArrayInputStream(Script.bytes("evidence.pdf")));
        if (!(kept instanceof Kept.Stored)) throw new IllegalStateException("not kept: " + kept);
        var sheet = evidence.read(id);
        var row = sheet.rows().getFirst();
        var proves = sheet.subjects().stream().filter(EvidenceSubject::required).map(EvidenceSubject::key).toList();
        evidence.describe(id, row.id(), row.version(), new EvidenceDescription(words.getProperty("evidence"), proves, EvidenceSecrecy.OPEN, ""));
        evidence.declareNoStateSecrets(id);
    }

    private void save(ApplicationId id, FormField field, Map<String, Filling> there, String text) {
        var seen = there.getOrDefault(field.key(), Filling.none(field.key()));
        if (text.isEmpty() || !seen.told().isEmpty()) return;
        if (!(forms.save(id, new FieldEntry(field.key(), seen.version(), text)) instanceof Saving.Saved)) throw new IllegalStateException("not saved: " + field);
    }

    private String told(FormField field, BigDecimal staffed) {
        var key = field.key();
        var given = answers.part("answers").orElseThrow().text(key);
        if (!given.isEmpty()) return given;
        if (key.startsWith("figures.") && !key.endsWith(".rank")) return figure(List.of(key.split("\\.")), staffed);
        return answers.part("essays").orElseThrow().text(ApplicationForm.blockOf(key));
    }

    /// Grows from year to year, after the size of the organisation.
    private String figure(List<String> key, BigDecimal staffed) {
        if (key.get(1).equals("staff")) return staffed.toPlainString();
        var plain = answers.part("plain").orElseThrow().text(key.get(1));
        if (!plain.isEmpty()) return plain;
        var per = new BigDecimal(answers.part("perPerson").orElseThrow().text(key.get(1)));
        int years = Integer.parseInt(key.get(2)) - FIRST_YEAR;
        return per.multiply(staffed).multiply(GROWTH.pow(years)).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
