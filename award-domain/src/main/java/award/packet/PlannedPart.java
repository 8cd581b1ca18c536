package award.packet;

import award.document.Packet.Sheets;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// A line of the list by which a packet is put together (编排).
///
/// @param key      what it is called from one version to the next
/// @param title    in the contents; empty for the usual one
/// @param included whether it is printed
/// @param file     the attachment, for a paper that the office uploaded; else null
@Embeddable
public record PlannedPart(
        @NotBlank @Size(max = 60) String key,
        @NotNull @Enumerated(EnumType.STRING) PartKind kind,
        @NotNull @Size(max = 100) String title,
        @Min(1) @Max(3) int level,
        @NotNull @Enumerated(EnumType.STRING) Sheets sheets,
        boolean included,
        UUID file) {

    static PlannedPart usual(PartKind kind) {
        return new PlannedPart(kind.name(), kind, "", kind.level(), kind.sheets(), kind.isUsual(), null);
    }

    /// A paper that was uploaded.
    public static PlannedPart paper(UUID file, String title) {
        var name = title.length() > 100 ? title.substring(0, 100) : title;
        return new PlannedPart(PartKind.PAPER.name() + "-" + file, PartKind.PAPER, name, 1, Sheets.RUNNING, true, file);
    }

    public PlannedPart included(boolean other) {
        return new PlannedPart(key, kind, title, level, sheets, other, file);
    }

    public PlannedPart titled(String other) {
        return new PlannedPart(key, kind, other, level, sheets, included, file);
    }

    public PlannedPart laid(int otherLevel, Sheets otherSheets) {
        return new PlannedPart(key, kind, title, otherLevel, otherSheets, included, file);
    }
}
