package award.packet.service;

import static award.packet.service.PaperWords.say;

import award.attachment.AttachmentId;
import award.ballot.service.paper.VotePapers;
import award.document.Document;
import award.document.Matter;
import award.document.Packet;
import award.packet.KeptPacket;
import award.packet.Lack;
import award.packet.PartKey;
import award.packet.PartKind;
import award.packet.Plan;
import award.packet.PlannedPart;
import award.packet.Treatment;
import award.scheme.rule.StageKind;
import award.shared.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Puts the packet of a meeting together by its plan (编排). What a part needs and does not have is noted, and stops nothing else.
final class Composer {

    private final MeetingFile file;
    private final Plan plan;
    private final BoundFiles files;
    private final List<Lack> lacks = new ArrayList<>();
    private Packet packet;

    Composer(MeetingFile file, Plan plan, Map<UUID, Treatment> choices) {
        this.file = file;
        this.plan = plan;
        files = new BoundFiles(file, choices);
    }

    Composed compose() {
        packet = Packet.of(new OpeningPapers(file).cover(), say("contents"));
        plan.included().forEach(this::add);
        var candidates = file.candidates().stream().map(line -> new KeptPacket.Candidate(line.candidate().id(), line.candidate().name())).toList();
        return new Composed(packet, lacks, files.checks(), candidates);
    }

    private void add(PlannedPart part) {
        var opening = new OpeningPapers(file);
        switch (part.kind()) {
            case AGENDA -> one(part, opening.agenda());
            case SIGN_IN -> one(part, opening.signIn());
            case DISCIPLINE -> one(part, opening.discipline());
            case REPORT -> maybe(part, file.draft(part.kind()), "packet.lack.report");
            case RANKING -> ranking(part);
            case CANDIDATES -> sheets(part);
            case DOSSIERS -> dossiers(part);
            case OBJECTIONS -> objections(part);
            case BALLOTS -> maybe(part, votes().ballots(), "packet.lack.ballots");
            case TALLY -> tally(part);
            case NOTICE -> maybe(part, notice(), "packet.lack.notice");
            case DECISION -> maybe(part, file.draft(part.kind()), "packet.lack.decision");
            case SCRIPT -> maybe(part, file.draft(part.kind()), "packet.lack.script");
            case PAPER -> own(part);
        }
    }

    private void ranking(PlannedPart part) {
        if (isListed(part)) one(part, new CandidatePapers(file).ranking());
    }

    /// Candidates come before a committee once the list of them is decided.
    private boolean isListed(PlannedPart part) {
        boolean listed = !file.candidates().isEmpty();
        if (!listed) lack(part, "packet.lack.list");
        return listed;
    }

    private void sheets(PlannedPart part) {
        if (!isListed(part)) return;
        var papers = new CandidatePapers(file);
        for (var line : file.candidates()) add(PartKey.about(PartKind.CANDIDATES, line.candidate().id()), papers.sheet(line), part.level(), part);
    }

    private void dossiers(PlannedPart part) {
        if (!isListed(part)) return;
        for (var line : file.candidates()) {
            var dossier = file.dossiers().get(line.candidate().candidacy());
            if (dossier == null) lacks.add(new Lack(part.key(), Message.message("packet.lack.dossier", line.candidate().name())));
            else new DossierParts(file, files, dossier, line.candidate()).parts(part).forEach(each -> packet = packet.add(each));
        }
    }

    private void objections(PlannedPart part) {
        if (file.notices().isEmpty()) lack(part, "packet.lack.objections");
        else one(part, new ObjectionPapers(file).report());
    }

    private void tally(PlannedPart part) {
        if (file.meeting().polls().isEmpty()) lack(part, "packet.lack.ballots");
        else one(part, votes().tally());
    }

    private VotePapers votes() {
        return new VotePapers(file.meeting().title(), file.meeting().polls(), file.regulation(), file.origin());
    }

    private Optional<Document> notice() {
        var rules = file.regulation().rules();
        return rules.stage(StageKind.PUBLIC_NOTICE).flatMap(stage -> stage.notice()).flatMap(rules::notice).map(rule -> new NoticePaper(file, rule).draft());
    }

    private void own(PlannedPart part) {
        var paper = file.file(new AttachmentId(part.file()));
        if (paper.isEmpty()) lack(part, "packet.lack.file");
        else files.bound(paper.get(), part.title(), "").ifPresent(matter -> add(PartKey.of(part.kind()).with(part.key()), matter, part.level(), part));
    }

    private void maybe(PlannedPart part, Optional<Document> paper, String missing) {
        paper.ifPresentOrElse(there -> one(part, there), () -> lack(part, missing));
    }

    private void one(PlannedPart part, Document paper) {
        var named = part.title().isBlank() ? paper : new Document(part.title().strip(), paper.origin(), paper.master(), paper.blocks());
        add(PartKey.of(part.kind()), named, part.level(), part);
    }

    private void add(PartKey key, Matter matter, int level, PlannedPart part) {
        packet = packet.add(new Packet.Part(key.toString(), matter, level, part.sheets(), Optional.empty()));
    }

    private void lack(PlannedPart part, String key) {
        lacks.add(new Lack(part.key(), Message.message(key)));
    }
}
