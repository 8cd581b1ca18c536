package award.packet.service;

import static award.packet.service.PaperWords.say;

import award.attachment.service.OpenFile;
import award.document.Document;
import award.document.Enclosure;
import award.document.Matter;
import award.document.Origin;
import award.document.Paragraph;
import award.document.Space;
import award.document.Title;
import award.packet.FileCheck;
import award.packet.Treatment;
import award.packet.store.FileRecords;
import award.shared.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What becomes of uploaded files in a packet: bound in, left out, or a page in their place that says so. One bad file stops nobody.
final class BoundFiles {

    private final MeetingFile file;
    private final Map<UUID, Treatment> choices;
    private final List<FileCheck> checks = new ArrayList<>();

    BoundFiles(MeetingFile file, Map<UUID, Treatment> choices) {
        this.file = file;
        this.choices = choices;
    }

    /// @param name  in the contents
    /// @param label stamped on each of its pages; may be empty
    Optional<Matter> bound(OpenFile original, String name, String label) {
        var found = found(original);
        var treatment = treatment(original, found.state());
        checks.add(new FileCheck(original.row().id().value(), name, original.row().name(), found.state(), found.pages(), found.remarks(), treatment));
        return switch (treatment) {
            case BIND -> Optional.of(Enclosure.of(name, original.row().digest(), original::content).labelled(label));
            case NOTICE_PAGE -> Optional.of(notice(file.origin(), name, original.row().name()));
            case LEAVE_OUT -> Optional.empty();
        };
    }

    private FileRecords.Found found(OpenFile original) {
        return switch (original.row().kind()) {
            case PDF, JPEG, PNG, TIFF -> file.found(original);
            case OFD, DOCX, XLSX, PPTX, DOC, XLS, PPT -> new FileRecords.Found(FileCheck.State.UNBINDABLE, 0,
                    List.of(Message.message("packet.file.kind", original.row().kind().name())));
        };
    }

    /// What cannot be bound is not, whatever was chosen before it was looked into.
    private Treatment treatment(OpenFile original, FileCheck.State state) {
        var chosen = Optional.ofNullable(choices.get(original.row().id().value()));
        return state == FileCheck.State.UNBINDABLE
                ? chosen.filter(choice -> choice != Treatment.BIND).orElse(Treatment.NOTICE_PAGE)
                : chosen.orElse(Treatment.BIND);
    }

    /// The page in place of a file.
    static Document notice(Origin origin, String name, String fileName) {
        return Document.of(name, origin).add(new Space(6), new Title(name), Paragraph.of(say("file.notice", fileName)));
    }

    List<FileCheck> checks() {
        return checks;
    }
}
