package award.packet.web;

import award.document.Packet.Sheets;
import award.packet.PartKind;
import award.packet.PlannedPart;
import java.io.Serializable;
import java.util.UUID;

/// One line of the list of parts on the page.
public class PartEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final PartKind kind;
    private final UUID file;
    private String title;
    private int level;
    private Sheets sheets;
    private boolean included;

    PartEntry(PlannedPart part) {
        key = part.key();
        kind = part.kind();
        file = part.file();
        title = part.title();
        level = part.level();
        sheets = part.sheets();
        included = part.included();
    }

    PlannedPart part() {
        return new PlannedPart(key, kind, title == null ? "" : title.strip(), level, sheets, included, file);
    }

    public String getKey() {
        return key;
    }

    public PartKind getKind() {
        return kind;
    }

    /// Papers that come in numbers keep their own names.
    public boolean isTitled() {
        return !kind.isMany();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public Sheets getSheets() {
        return sheets;
    }

    public void setSheets(Sheets sheets) {
        this.sheets = sheets;
    }

    public boolean isIncluded() {
        return included;
    }

    public void setIncluded(boolean included) {
        this.included = included;
    }
}
