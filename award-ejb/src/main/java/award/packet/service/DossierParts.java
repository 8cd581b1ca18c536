package award.packet.service;

import award.application.CandidacyRow;
import award.application.Dossier;
import award.application.service.paper.DossierPaper;
import award.document.Packet;
import award.document.Packet.Part;
import award.packet.PartKey;
import award.packet.PartKind;
import award.packet.PlannedPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One candidate's dossier as parts of a packet: each section, and right behind it the papers that prove it.
record DossierParts(MeetingFile file, BoundFiles files, Dossier dossier, CandidacyRow candidate) {

    private static final int DEEPEST = 3;

    List<Part> parts(PlannedPart planned) {
        var paper = new DossierPaper(dossier, file.edition(), candidate.number());
        var parts = new ArrayList<Part>();
        int level = planned.level();
        for (var section : paper.sections()) {
            int own = parts.isEmpty() ? level : below(level);
            parts.add(new Part(key(section.key()).toString(), section.paper(), own, planned.sheets(), Optional.empty()));
            for (var proof : section.proofs()) {
                file.file(proof.attachment()).flatMap(original -> files.bound(original, paper.name(proof), paper.label(proof))).ifPresent(matter ->
                        parts.add(new Part(key("proof." + proof.id()).secret(proof.isSecret()).toString(), matter, below(own), Packet.Sheets.RUNNING, Optional.empty())));
            }
        }
        return parts;
    }

    private PartKey key(String rest) {
        return PartKey.about(PartKind.DOSSIERS, candidate.id()).with(rest);
    }

    private static int below(int level) {
        return Math.min(DEEPEST, level + 1);
    }
}
