package award.application.service.paper;

import static award.application.service.paper.PaperWords.say;

import award.application.Dossier;
import award.application.EvidenceRow;
import award.document.Block;
import award.document.Document;
import award.document.Heading;
import award.document.Origin;
import award.document.Paragraph;
import award.document.Title;
import award.edition.EditionSheet;
import award.scheme.rule.Criteria;
import award.scheme.rule.FormBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What one applicant handed in, as a committee reads it (评审材料): the form, the texts, the self-assessment; and behind each item the
/// papers that prove it. A proof of several items lies behind the first of them, and the others name it.
/// @param number of the candidate within its edition: labels begin with it
public final class DossierPaper {

    private final Dossier dossier;
    private final int number;
    private final FormPaper form;
    private final Set<EvidenceRow> bound = new LinkedHashSet<>();

    /// @param key    tells it from the other sections, from one composition to the next
    /// @param proofs that lie right behind it
    public record Section(String key, Document paper, List<EvidenceRow> proofs) {}

    /// @param number of the candidate within its edition: labels begin with it
    public DossierPaper(Dossier dossier, EditionSheet edition, int number) {
        this.dossier = dossier;
        this.number = number;
        var day = dossier.sheet().appliedOn().orElse(LocalDate.EPOCH);
        form = new FormPaper(dossier.sheet(), edition, dossier.filled(), day);
    }

    /// In the order in which they are bound: the form first.
    public List<Section> sections() {
        var sections = new ArrayList<Section>();
        var tables = new ArrayList<Block>(head());
        int heading = 0;
        for (var block : dossier.filled().form().blocks()) {
            if (belongsToForm(block)) tables.addAll(form.block(++heading, block));
        }
        sections.add(section("form", say("dossier.form", dossier.sheet().name()), tables, provenByForm()));
        for (var block : dossier.filled().form().blocks()) {
            switch (block) {
                case FormBlock.Essay essay -> sections.add(section(essay.key(), essay.name(), titled(essay.name(),
                        FormPaper.paragraphs(dossier.filled().told(essay.key()))), List.of()));
                case FormBlock.SelfAssessment self -> sections.addAll(assessment(self));
                default -> { }
            }
        }
        return sections;
    }

    /// The label stamped on the pages of a proof: `附件3-2`.
    public String label(EvidenceRow proof) {
        return say("dossier.label", number, proof.number());
    }

    /// What contents call a proof. They are read by people who may not see a trade secret, nor what it is called.
    public String name(EvidenceRow proof) {
        return proof.isSecret() ? say("dossier.secret", label(proof)) : say("dossier.proof", number, proof.number(), proof.title());
    }

    private List<Block> head() {
        var sheet = dossier.sheet();
        var facts = sheet.appliedOn().isPresent()
                ? say("dossier.form.facts", dossier.filled().form().rule().name(), sheet.number(), PaperWords.day(sheet.appliedOn().get()))
                : say("dossier.form.draft", dossier.filled().form().rule().name());
        return List.of(new Title(sheet.name()), Paragraph.centred(facts));
    }

    /// Opinions and stamps are for the paper that is handed in; texts have sections of their own.
    private static boolean belongsToForm(FormBlock block) {
        return switch (block) {
            case FormBlock.Register register -> true;
            case FormBlock.Lines lines -> true;
            case FormBlock.Figures figures -> true;
            case FormBlock.Evidence evidence -> true;
            case FormBlock.Commitment commitment -> true;
            case FormBlock.Essay essay -> false;
            case FormBlock.SelfAssessment self -> false;
            case FormBlock.Opinion opinion -> false;
        };
    }

    /// Whatever proves no item of the self-assessment lies behind the form.
    private List<EvidenceRow> provenByForm() {
        return dossier.proofs().stream().filter(proof -> items().stream().noneMatch(item -> proves(proof, item))).toList();
    }

    private List<Criteria.Item> items() {
        boolean assessed = dossier.filled().form().blocks().stream().anyMatch(FormBlock.SelfAssessment.class::isInstance);
        return assessed ? dossier.filled().form().items() : List.of();
    }

    private static boolean proves(EvidenceRow proof, Criteria.Item item) {
        return proof.proves().contains("item." + item.number());
    }

    /// Items run on until one has proofs: these lie right behind it, and the next item begins on a new page.
    private List<Section> assessment(FormBlock.SelfAssessment self) {
        var sections = new ArrayList<Section>();
        var run = new ArrayList<Criteria.Item>();
        for (var item : items()) {
            run.add(item);
            var proofs = dossier.proofs().stream().filter(proof -> proves(proof, item) && !bound.contains(proof)).toList();
            if (proofs.isEmpty()) continue;
            sections.add(assessment(self, run, proofs));
            run.clear();
        }
        if (!run.isEmpty()) sections.add(assessment(self, run, List.of()));
        return sections;
    }

    private Section assessment(FormBlock.SelfAssessment self, List<Criteria.Item> run, List<EvidenceRow> proofs) {
        bound.addAll(proofs);
        var blocks = new ArrayList<Block>();
        for (var item : run) {
            blocks.add(new Heading(2, say("item", item.number(), item.name(), item.points())));
            blocks.addAll(FormPaper.paragraphs(dossier.filled().told(self.key() + "." + item.number())));
            named(item, blocks);
        }
        var first = run.getFirst().number();
        var span = run.size() == 1 ? first : say("dossier.self.from", first, run.getLast().number());
        var name = say("dossier.self", self.name(), span);
        return section(self.key() + "." + first, name, titled(name, blocks), proofs);
    }

    private void named(Criteria.Item item, List<Block> blocks) {
        var names = dossier.proofs().stream().filter(proof -> proves(proof, item)).map(this::name).collect(Collectors.joining("、"));
        if (!names.isEmpty()) blocks.add(Paragraph.note(say("dossier.proofs", names)));
    }

    private Section section(String key, String name, List<? extends Block> blocks, List<EvidenceRow> proofs) {
        bound.addAll(proofs);
        var origin = new Origin(dossier.sheet().name(), dossier.sheet().moves().getLast().at(), dossier.sheet().id().toString());
        return new Section(key, Document.of(name, origin).addAll(blocks), proofs);
    }

    private static List<Block> titled(String title, List<? extends Block> blocks) {
        var all = new ArrayList<Block>(List.of(new Title(title)));
        all.addAll(blocks);
        return all;
    }
}
